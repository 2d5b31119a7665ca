import type es from "../es/design.ts";

export default {} satisfies Record<keyof typeof es, string>;
