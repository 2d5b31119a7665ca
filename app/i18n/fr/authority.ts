import type es from "../es/authority.ts";

export default {} satisfies Record<keyof typeof es, string>;
