import type es from "../es/desk.ts";

export default {} satisfies Record<keyof typeof es, string>;
