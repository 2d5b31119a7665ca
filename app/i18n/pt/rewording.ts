import type es from "#app/i18n/es/rewording.ts";

export default {} satisfies Record<keyof typeof es, string>;
