import { z } from "zod";
import { words } from "#app/domain/consultation/authoring.ts";
import { plainText } from "#app/domain/text/plain.ts";

export const correctionLength = { min: 10, max: 2000 };

export const CorrectionInput = z.object({
  text: words(plainText, correctionLength),
  /** Not given: of the consultation as a whole. */
  questionId: z.string().optional(),
});
export type CorrectionInput = z.infer<typeof CorrectionInput>;
