import type es from "../es/home.ts";

export default {} satisfies Record<keyof typeof es, string>;
