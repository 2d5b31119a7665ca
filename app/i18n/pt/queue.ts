import type es from "../es/queue.ts";

export default {} satisfies Record<keyof typeof es, string>;
