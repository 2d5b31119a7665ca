import type es from "#app/i18n/es/opinion.ts";

export default {} satisfies Record<keyof typeof es, string>;
