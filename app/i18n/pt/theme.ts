import type es from "../es/theme.ts";

export default {} satisfies Record<keyof typeof es, string>;
