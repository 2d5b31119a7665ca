import { z } from "zod";

/** With the agreement comes what was read: nobody agrees to words that were changed meanwhile. */
export const AgreementInput = z.object({ seen: z.coerce.number().int().min(0) });
export type AgreementInput = z.infer<typeof AgreementInput>;

export type DeclineRefusal = "not-allowed" | "no-such-consultation" | "not-asked" | "already-published";
export type AgreementRefusal = DeclineRefusal | "already-agreed" | "changed-since";
