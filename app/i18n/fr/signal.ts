import type es from "../es/signal.ts";

export default {} satisfies Record<keyof typeof es, string>;
