import type es from "../es/result.ts";

export default {} satisfies Record<keyof typeof es, string>;
