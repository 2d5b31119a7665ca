import { z } from "zod";

/** What somebody says that a decision was about; nothing of it is kept. */
export const ProofInput = z.object({
  salt: z.string().trim().min(1).max(200),
  title: z.string().max(1000).default(""),
  text: z.string().max(100_000).default(""),
});

export type ProofInput = z.infer<typeof ProofInput>;
