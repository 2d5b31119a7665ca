import type es from "#app/i18n/es/source.ts";

export default {} satisfies Record<keyof typeof es, string>;
