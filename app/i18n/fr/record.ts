import type es from "../es/record.ts";

export default {} satisfies Record<keyof typeof es, string>;
