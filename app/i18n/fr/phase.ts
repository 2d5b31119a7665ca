import type es from "../es/phase.ts";

export default {} satisfies Record<keyof typeof es, string>;
