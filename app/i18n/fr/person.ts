import type es from "../es/person.ts";

export default {} satisfies Record<keyof typeof es, string>;
