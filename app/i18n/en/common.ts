import type es from "../es/common.ts";

export default {} satisfies Record<keyof typeof es, string>;
