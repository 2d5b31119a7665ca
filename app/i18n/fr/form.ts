import type es from "../es/form.ts";

export default {} satisfies Record<keyof typeof es, string>;
