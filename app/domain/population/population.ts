import { z } from "zod";

export const longestTable = 200_000;

/** An official's form: where the table comes from, which questions it speaks of, and the table itself. */
export const PopulationInput = z.object({
  source: z
    .string({ message: "population.source.missing" })
    .trim()
    .min(1, "population.source.missing")
    .max(200, "population.source.too-long"),
  ageQuestionId: z.string().default(""),
  sexQuestionId: z.string().default(""),
  table: z
    .string({ message: "population.table.missing" })
    .trim()
    .min(1, "population.table.missing")
    .max(longestTable, "population.table.too-long"),
});
export type PopulationInput = z.output<typeof PopulationInput>;

/** A question of one choice, by whose options people can be told apart. */
export interface CategoryQuestion {
  id: string;
  position: number;
  title: string;
  options: { code: string; label: string }[];
}
