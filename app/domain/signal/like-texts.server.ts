import { type Contribution, contributionOf } from "#app/domain/moderation/contribution.server.ts";
import type { FoundSignal, SignalDetails } from "#app/domain/signal/signal.ts";
import { fewestForNear, printOf, wholeOf, wordsOf } from "#app/domain/signal/text-print.server.ts";
import { bandsOf, estimatedLikeness, likeness, shinglesOf } from "#app/domain/text/minhash.ts";
import type { ContributionKind, Db } from "#db/schema.ts";

/** Shingles in common from which two texts say nearly the same, 0 to 1. */
export const nearlyTheSame = 0.6;
/** The same words, from so many participants, in texts of so many words: answers are alike the soonest. */
export const fewestParticipants = 3;
export const fewestForSame: Record<ContributionKind, number> = { entry: 15, argument: 10, proposal: 8 };
/** Of what has a band in common, the most alike by their sketches are compared word by word. */
const mostCompared = 10;
/** Of a text that was sent a thousand times, so many are enough. */
const mostOfABand = 50;
/** How far a sketch may be below what is looked for: two standard errors. */
const slack = 0.12;

/** What others wrote that is the same, or nearly. */
export async function likeTexts(trx: Db, contribution: Contribution): Promise<FoundSignal | null> {
  const words = wordsOf(contribution);
  const participants =
    words.length < fewestForSame[contribution.kind] ? 0 : await participantsWhoSent(trx, contribution);
  if (participants >= fewestParticipants) return { code: "same-text", detail: { participants } };
  if (words.length < fewestForNear[contribution.kind]) return null;
  const detail = await nearDuplicates(trx, contribution);
  return detail && { code: "near-duplicate", detail };
}

/** The others of the same words, which were alone when they were looked at. */
export async function othersOfSameText(trx: Db, { id, kind, consultationId, ...words }: Contribution) {
  const others = await trx
    .selectFrom("textPrint")
    .select(["contributionId", "kind"])
    .where("consultationId", "=", consultationId)
    .where("textHash", "=", printOf({ kind, ...words }).textHash)
    .where("contributionId", "!=", id)
    .orderBy("sentAt")
    .limit(fewestParticipants + 2)
    .execute();
  return others.map((one) => ({ id: one.contributionId, kind: one.kind }));
}

async function participantsWhoSent(trx: Db, contribution: Contribution): Promise<number> {
  const { n } = await trx
    .selectFrom("textPrint")
    .select(({ fn }) => fn.count<number>("participantId").distinct().as("n"))
    .where("consultationId", "=", contribution.consultationId)
    .where("textHash", "=", printOf(contribution).textHash)
    .executeTakeFirstOrThrow();
  return Number(n);
}

async function nearDuplicates(
  trx: Db,
  contribution: Contribution,
): Promise<SignalDetails["near-duplicate"] | null> {
  const { sketch } = printOf(contribution);
  const shingles = shinglesOf(wholeOf(contribution));
  const like: { kind: ContributionKind; id: string; similarity: number }[] = [];
  for (const other of await withABandInCommon(trx, contribution, sketch)) {
    const found = await contributionOf(trx, other.kind, other.contributionId);
    if (!found || found.takenBack || !["pending", "published"].includes(found.visibility)) continue;
    const similarity = likeness(shingles, shinglesOf(wholeOf(found)));
    if (similarity >= nearlyTheSame) like.push({ kind: found.kind, id: found.id, similarity });
  }
  if (like.length === 0) return null;
  like.sort((a, b) => b.similarity - a.similarity);
  return {
    similarity: Math.round(like[0]!.similarity * 100) / 100,
    count: like.length,
    like: like.slice(0, 3).map(({ kind, id }) => ({ kind, id })),
  };
}

/** Sent before it, so that of two texts the later is noticed; one's own answers to two questions are not. */
async function withABandInCommon(trx: Db, contribution: Contribution, sketch: readonly number[]) {
  const { id, kind, consultationId, participantId, sentAt } = contribution;
  const ids = await idsWithABand(trx, consultationId, bandsOf(sketch));
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom("textPrint")
    .select(["contributionId", "kind", "participantId", "sketch"])
    .where("contributionId", "in", ids)
    .where("contributionId", "!=", id)
    .where("sentAt", "<=", sentAt)
    .execute();
  return rows
    .filter((row) => kind !== "entry" || row.participantId !== participantId)
    .map((row) => ({ ...row, estimate: estimatedLikeness(sketch, JSON.parse(row.sketch)) }))
    .filter(({ estimate }) => estimate >= nearlyTheSame - slack)
    .sort((a, b) => b.estimate - a.estimate)
    .slice(0, mostCompared);
}

/** One search of the index for each band, in one statement: SQLite reads all bands for an "or" of them. */
async function idsWithABand(trx: Db, consultationId: string, bands: readonly string[]): Promise<string[]> {
  const [first, ...rest] = bands.map((value, band) =>
    trx
      .selectFrom(
        trx
          .selectFrom("textBand")
          .select("contributionId")
          .where("consultationId", "=", consultationId)
          .where("band", "=", band)
          .where("value", "=", value)
          .limit(mostOfABand)
          .as("one"),
      )
      .select("one.contributionId"),
  );
  if (!first) return [];
  const rows = await rest.reduce((all, one) => all.union(one), first).execute();
  return rows.map((row) => row.contributionId);
}
