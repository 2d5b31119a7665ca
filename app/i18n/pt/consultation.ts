import type es from "../es/consultation.ts";

export default {} satisfies Record<keyof typeof es, string>;
