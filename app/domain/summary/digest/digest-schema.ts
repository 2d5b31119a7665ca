import { z } from "zod";
import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import {
  ClosedDigest,
  Count,
  Day,
  LanguageCode,
  Participation,
  PlaceName,
  QuestionDigest,
  Share,
  SharedThemes,
  ThemeShare,
} from "#app/domain/summary/digest/digest-parts-schema.ts";

const ProposalName = z.object({
  id: z.string(),
  title: z.string(),
  language: LanguageCode,
  territoryId: z.string().nullable(),
});

const Votes = z.object({ agrees: Count, disagrees: Count, passes: Count });
const Leaning = z.enum(["most", "majority", "divided", "against"]);
const VotedProposal = ProposalName.extend({ here: Votes.nullable(), leaning: Leaning, overall: Votes });

const Proposals = z.object({
  count: Count,
  supports: Count.nullable(),
  votesHidden: z.boolean(),
  themes: z.array(ThemeShare),
  mostAgreed: z.array(VotedProposal),
  mostDivided: z.array(VotedProposal),
  mostSupported: z.array(ProposalName.extend({ supports: Count })),
});

const OpinionStatement = ProposalName.extend({
  stance: z.enum(["agree", "disagree"]),
  byGroup: z.array(
    z.object({ code: z.string(), votes: Votes.nullable(), leaning: Leaning.nullable().optional() }),
  ),
});

const Position = z.number().min(-100).max(100);

const Opinions = z.object({
  verdict: z.enum(["stable", "too-few", "unstable", "no-better-than-chance"]),
  voters: Count.nullable(),
  clustered: Count.nullable(),
  stability: z.number().min(-1).max(1).nullable(),
  leftOut: Count.nullable(),
  groups: z.array(
    z.object({
      code: z.string(),
      names: z.partialRecord(LanguageCode, z.string()),
      people: Count,
      here: Count.nullable(),
      representative: z.array(OpinionStatement),
    }),
  ),
  consensus: z.array(OpinionStatement),
  divisive: z.array(OpinionStatement),
  map: z
    .object({
      perPoint: z.number(),
      points: z.array(z.object({ x: Position, y: Position, group: z.string().nullable() })),
      proposals: z.array(ProposalName.extend({ x: Position, y: Position })),
    })
    .nullable()
    .optional(),
});

const CountOfBase = z.object({ count: Count, base: Count });

const Difference = z.object({
  code: z.string(),
  more: z.boolean(),
  here: CountOfBase,
  elsewhere: CountOfBase.nullable(),
  logOdds: z.number(),
  low: z.number(),
  high: z.number(),
});

const Weighting = z.object({
  source: z.string(),
  by: z.array(z.enum(["age", "sex", "place"])),
  people: Count,
  effective: Count,
  shares: z.array(
    z.object({
      kind: z.enum(["theme", "option"]),
      questionId: z.string().nullable(),
      code: z.string(),
      unweighted: Share,
      weighted: Share,
    }),
  ),
});

const Gaps = z.object({
  few: z.array(PlaceName),
  none: z.array(PlaceName),
  questions: z.array(z.object({ id: z.string(), position: z.number().int(), answers: Count.nullable() })),
});

/** The digest as it is published: `digest-format.ts` says what each part means. */
export const DigestSchema = z.object({
  version: z.number().int().min(1),
  consultationId: z.string(),
  language: LanguageCode,
  minimumCell: z.number().int().min(1).describe("Figures of fewer people than this are not published."),
  territory: PlaceName.extend({
    kind: z.enum(["country", "region", "municipality", "zone"]),
    population: Count.nullable(),
  }),
  unit: z.enum(["people", "proposals"]),
  themes: z.record(z.string(), z.record(LanguageCode, z.string())),
  places: z.record(z.string(), z.string()),
  parts: z.array(z.string()),
  participation: Participation,
  spokeOf: SharedThemes,
  questions: z.array(QuestionDigest),
  closed: z.array(ClosedDigest).optional(),
  proposals: Proposals,
  opinions: Opinions.nullable().optional(),
  differences: z.array(Difference),
  dissimilarity: z.object({ themes: Share.nullable(), opinions: Share.nullable() }).nullable().optional(),
  weighting: Weighting.nullable().optional(),
  overTime: z.array(z.object({ from: Day, to: Day, people: Count })).optional(),
  levels: z.object({ above: z.array(PlaceName), below: z.array(PlaceName) }).optional(),
  smaller: z.object({ counted: Count, people: Count.nullable(), leftOut: Count }).nullable().optional(),
  corrected: Count.optional(),
  gaps: Gaps,
});

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Plain<T> = T extends object ? { [Key in keyof T]: Plain<T[Key]> } : T;

/** Does not compile when the schema and the type say different things. */
true satisfies Same<Plain<z.output<typeof DigestSchema>>, Plain<Digest>>;
