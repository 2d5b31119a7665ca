import type es from "#app/i18n/es/population.ts";

export default {} satisfies Record<keyof typeof es, string>;
