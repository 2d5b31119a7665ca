import type es from "../es/rule.ts";

export default {} satisfies Record<keyof typeof es, string>;
