import type es from "../es/territory.ts";

export default {} satisfies Record<keyof typeof es, string>;
