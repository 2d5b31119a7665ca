import type es from "#app/i18n/es/edition.ts";

export default {} satisfies Record<keyof typeof es, string>;
