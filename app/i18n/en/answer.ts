import type es from "../es/answer.ts";

export default {} satisfies Record<keyof typeof es, string>;
