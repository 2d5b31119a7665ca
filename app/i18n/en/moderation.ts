import type es from "../es/moderation.ts";

export default {} satisfies Record<keyof typeof es, string>;
