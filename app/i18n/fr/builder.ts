import type es from "../es/builder.ts";

export default {} satisfies Record<keyof typeof es, string>;
