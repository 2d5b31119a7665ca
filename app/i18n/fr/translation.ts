import type es from "../es/translation.ts";

export default {} satisfies Record<keyof typeof es, string>;
