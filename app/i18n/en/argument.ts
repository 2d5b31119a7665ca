import type es from "../es/argument.ts";

export default {} satisfies Record<keyof typeof es, string>;
