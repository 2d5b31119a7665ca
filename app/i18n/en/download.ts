import type es from "#app/i18n/es/download.ts";

export default {} satisfies Record<keyof typeof es, string>;
