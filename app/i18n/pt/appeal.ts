import type es from "../es/appeal.ts";

export default {} satisfies Record<keyof typeof es, string>;
