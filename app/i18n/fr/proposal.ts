import type es from "../es/proposal.ts";

export default {} satisfies Record<keyof typeof es, string>;
