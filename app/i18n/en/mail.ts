import type es from "../es/mail.ts";

export default {} satisfies Record<keyof typeof es, string>;
