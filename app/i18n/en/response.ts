import type es from "../es/response.ts";

export default {} satisfies Record<keyof typeof es, string>;
