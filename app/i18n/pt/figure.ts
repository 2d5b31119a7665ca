import type es from "#app/i18n/es/figure.ts";

export default {} satisfies Record<keyof typeof es, string>;
