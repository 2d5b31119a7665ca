import { type ExpressionBuilder, sql } from "kysely";
import { answerClocks } from "#app/domain/answer/clock.server.ts";
import type { AnswerClock } from "#app/domain/answer/clock.ts";
import { type Deed, type Ladder, ladderOf, yearsCounted } from "#app/domain/authority/ladder.ts";
import { standingOfCommitment } from "#app/domain/commitment/commitment.ts";
import { standingOf } from "#app/domain/phase/phase.ts";
import type { Db, Language, Schema } from "#db/schema.ts";

/** Where an authority stands, and everything it published, alone or with others, the newest first. */
interface AuthorityLadder extends Ladder {
  consultations: { slug: string; title: string; language: Language; publishedAt: string }[];
}

/** The ladders of these authorities by id, in a constant number of queries. */
export async function ladders(
  db: Db,
  authorityIds: readonly string[],
  now: Date,
): Promise<Map<string, AuthorityLadder>> {
  const held = await heldConsultations(db, authorityIds);
  const clocks = await answerClocks(db, [...new Map(held.map((one) => [one.id, one])).values()], now);
  const settled = await commitmentsSettled(db, authorityIds, now);
  const since = new Date(now);
  since.setUTCFullYear(since.getUTCFullYear() - yearsCounted);

  const heldBy = Map.groupBy(held, ({ holderId }) => holderId);
  return new Map(
    authorityIds.map((authorityId) => {
      const own = heldBy.get(authorityId) ?? [];
      const counted = own
        .map((one) => ({ one, clock: clocks.get(one.id) ?? null }))
        .filter(({ one, clock }) => one.publishedAt! >= since.toISOString() || clock?.state === "late");
      const deeds = counted.map(({ one, clock }) => ({
        ...deedOf(one, clock, now),
        ...(settled.get(`${authorityId} ${one.id}`) ?? { commitmentsKept: 0, commitmentsOverdue: 0 }),
      }));
      return [authorityId, { ...ladderOf(deeds, now), consultations: own.map(named) }];
    }),
  );
}

export async function ladderOfAuthority(db: Db, authorityId: string, now: Date) {
  return (await ladders(db, [authorityId], now)).get(authorityId)!;
}

function named({ slug, title, language, publishedAt }: Held): AuthorityLadder["consultations"][number] {
  return { slug, title, language, publishedAt: publishedAt! };
}

type Held = Awaited<ReturnType<typeof heldConsultations>>[number];

function deedOf(
  held: Held,
  clock: AnswerClock | null,
  now: Date,
): Omit<Deed, "commitmentsKept" | "commitmentsOverdue"> {
  const { slug, title, language, minimumCell } = held;
  const isClosed = standingOf(held, now) === "closed";
  return {
    slug,
    title,
    language,
    closedAt: isClosed ? held.closesAt : null,
    hasDocuments: Number(held.hasDocuments) === 1 || held.hasBackground === 1,
    isTakenUp: Number(held.responses) >= minimumCell || Number(held.voters) >= minimumCell,
    isVoted: Number(held.voters) >= minimumCell,
    hasSummary: Number(held.hasSummary) === 1,
    answered: answeredOf(clock),
  };
}

function answeredOf(clock: AnswerClock | null): Deed["answered"] {
  if (clock === null || clock.state === "due") return "not-due";
  if (clock.state === "late") return "overdue";
  return clock.days > 0 ? "late" : "on-time";
}

type On = ExpressionBuilder<
  Schema & { holder: { consultationId: string; authorityId: string } },
  "consultation" | "holder"
>;

/**
 * Published consultations with each authority that holds them, the newest first. How many took part is
 * counted no further than the minimum that lets it be said, however many they were.
 */
async function heldConsultations(db: Db, authorityIds: readonly string[]) {
  return db
    .with("holder", (on) =>
      on
        .selectFrom("consultation")
        .select(["id as consultationId", "authorityId"])
        .where("authorityId", "in", [...authorityIds, ""])
        .union(
          on
            .selectFrom("consultationAuthority")
            .select(["consultationId", "authorityId"])
            .where("authorityId", "in", [...authorityIds, ""]),
        ),
    )
    .selectFrom("holder")
    .innerJoin("consultation", "consultation.id", "holder.consultationId")
    .innerJoin("authority", "authority.id", "consultation.authorityId")
    .select([
      "holder.authorityId as holderId",
      "consultation.id",
      "consultation.slug",
      "consultation.title",
      "consultation.language",
      "consultation.publishedAt",
      "consultation.phases",
      "consultation.closesAt",
      "consultation.answersBy",
      "consultation.answerThreshold",
      "consultation.minimumCell",
      "authority.timeZone",
    ])
    .select((on: On) => [
      on.case().when("consultation.backgroundHtml", "=", "").then(0).else(1).end().as("hasBackground"),
      exists(on, "document").as("hasDocuments"),
      exists(on, "summaryEdition").as("hasSummary"),
      upToMinimum(on, "response").as("responses"),
      upToMinimum(on, "vote").as("voters"),
    ])
    .where("consultation.publishedAt", "is not", null)
    .orderBy("consultation.publishedAt", "desc")
    .orderBy("consultation.id")
    .execute();
}

function exists(on: On, table: "document" | "summaryEdition") {
  return on
    .case()
    .when(
      on.exists(
        on
          .selectFrom(table)
          .select(sql.lit(1).as("one"))
          .whereRef(`${table}.consultationId`, "=", "consultation.id"),
      ),
    )
    .then(1)
    .else(0)
    .end();
}

/** People who sent a response, or who voted; counted up to fifty, the greatest minimum there is. */
function upToMinimum(on: On, table: "response" | "vote") {
  const people = on
    .selectFrom(table)
    .select(`${table}.participantId`)
    .distinct()
    .whereRef(`${table}.consultationId`, "=", "consultation.id")
    .$if(table === "response", (query) => query.where(sql.ref("response.submittedAt"), "is not", null))
    .limit(50);
  return on.selectFrom(people.as("people")).select((of) => of.fn.countAll<number>().as("n"));
}

/** Commitments kept and overdue, by "authority consultation". */
async function commitmentsSettled(db: Db, authorityIds: readonly string[], now: Date) {
  const commitments = await db
    .selectFrom("commitment")
    .innerJoin("authority", "authority.id", "commitment.authorityId")
    .select(["commitment.id", "commitment.authorityId", "commitment.consultationId", "authority.timeZone"])
    .select(["commitment.dueBy", "commitment.state", "commitment.settledAt"])
    .where("commitment.authorityId", "in", [...authorityIds, ""])
    .execute();
  const updates = await db
    .selectFrom("commitmentUpdate")
    .innerJoin("commitment", "commitment.id", "commitmentUpdate.commitmentId")
    .select(["commitmentUpdate.commitmentId", "commitmentUpdate.state", "commitmentUpdate.dueBy"])
    .select("commitmentUpdate.writtenAt")
    .where("commitment.authorityId", "in", [...authorityIds, ""])
    .execute();
  const updatesOf = Map.groupBy(updates, ({ commitmentId }) => commitmentId);
  const settled = new Map<string, Pick<Deed, "commitmentsKept" | "commitmentsOverdue">>();
  for (const commitment of commitments) {
    const key = `${commitment.authorityId} ${commitment.consultationId}`;
    const sum = settled.get(key) ?? { commitmentsKept: 0, commitmentsOverdue: 0 };
    const own = updatesOf.get(commitment.id) ?? [];
    const { isKept, isOverdue } = standingOfCommitment(commitment, own, commitment.timeZone, now);
    sum.commitmentsKept += Number(isKept);
    sum.commitmentsOverdue += Number(isOverdue);
    settled.set(key, sum);
  }
  return settled;
}
