import type es from "../es/summary.ts";

export default {} satisfies Record<keyof typeof es, string>;
