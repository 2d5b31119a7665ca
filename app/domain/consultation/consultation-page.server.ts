import { sql } from "kysely";
import { answerClockOf } from "#app/domain/answer/clock.server.ts";
import {
  authoritiesOf,
  correctionsOf,
  participationByTerritory,
  questionsOf,
  scheduleChangesOf,
  territoriesAsked,
} from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import type { ConsultationPage, ShownConsultation } from "#app/domain/consultation/consultation-page.ts";
import { moderationCounts } from "#app/domain/consultation/moderation-counts.server.ts";
import {
  mayNamePlace,
  type Participation,
  publishedParticipation,
} from "#app/domain/consultation/participation.ts";
import { placesShown } from "#app/domain/consultation/places-shown.server.ts";
import { minutesOf } from "#app/domain/design/minutes.server.ts";
import { documentsOf } from "#app/domain/document/document.server.ts";
import { meetingsOf } from "#app/domain/meeting/meeting.server.ts";
import { shownMeeting } from "#app/domain/meeting/shown-meeting.ts";
import { preModeratedWhen, preModerationOf } from "#app/domain/moderation/pre-moderation.ts";
import { authorsAreUnknown, proposalsByTerritory } from "#app/domain/participant/unknown-authors.server.ts";
import { accepts, momentOf } from "#app/domain/phase/phase.ts";
import { doableNow, shownPhases } from "#app/domain/phase/shown-phases.ts";
import { countProposals, listedProposals } from "#app/domain/proposal/listing.server.ts";
import { entryCounts } from "#app/domain/response/entry-reads.server.ts";
import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";
import { consultationIn, htmlOfMarkdown, readingOf } from "#app/domain/translation/reading.server.ts";
import { languageNote, type Reading, type Spoken, thingIn } from "#app/domain/translation/reading.ts";
import type { Db, Language } from "#db/schema.ts";

/** Proposals with fewer votes than this are not yet said to gather agreement. */
const fewestVotes = 5;

/**
 * Everything a consultation's page says to everybody, in a constant number of queries.
 * @param territoryId  the reader's municipality, whose figures are shown first; null when not known
 * @param wanted       the language to read it in, where it is offered
 */
export async function consultationPage(
  db: Db,
  consultation: Consultation,
  territoryId: string | null,
  now: Date,
  wanted: Language = consultation.language,
): Promise<ConsultationPage> {
  const { id } = consultation;
  const [lead, ...partners] = await authoritiesOf(db, id);
  const asked = await territoriesAsked(db, id);
  const counted = await whatIsCounted(db, id);
  const rows =
    counted === "people" ? await participationByTerritory(db, id) : await proposalsByTerritory(db, id);
  const participation = publishedParticipation(rows, consultation.minimumCell);
  const reading = await readingOf(db, consultation, wanted);
  const words = consultationIn(reading, consultation);
  const questions = await askedQuestions(db, consultation, reading, participation, territoryId);
  const phases = shownPhases(consultation, reading, now, htmlOfMarkdown);
  return {
    consultation: shownColumns(words),
    languages: languageNote(reading, [words, ...questions, ...phases]),
    authority: { slug: lead!.slug, name: lead!.name, timeZone: lead!.timeZone },
    partners: partners.map((partner) => partner.name),
    moment: momentOf(consultation, now),
    phases,
    doable: doableNow(consultation, now),
    minutes: await minutesOf(db, consultation),
    asked: asked.map(({ code, name, kind }) => ({ code, name, kind })),
    questions,
    corrections: await correctionsOf(db, id),
    scheduleChanges: await scheduleChangesOf(db, id),
    meetings: (await meetingsOf(db, id)).map((meeting) => shownMeeting(meeting, lead!.timeZone, now)),
    documents: (await documentsOf(db, id)).map(({ id, title, mediaType, bytes }) => ({
      id,
      title,
      mediaType,
      bytes,
    })),
    counted,
    total: participation.total,
    places: await placesShown(db, participation, asked, territoryId),
    proposals: await agreedProposals(db, consultation, now),
    quote: await aQuote(db, id, participation),
    summaries: await summarisedPlaces(db, id),
    answering: {
      clock: await answerClockOf(db, { ...consultation, timeZone: lead!.timeZone }, now),
      threshold: consultation.answerThreshold,
    },
    moderation: await moderationCounts(db, id),
  };
}

function shownColumns(consultation: Consultation & Spoken): ShownConsultation {
  const { slug, title, purpose, promise, answersBy, opensAt, closesAt, closedReason, language } =
    consultation;
  const { access, proposalsInvited, minimumCell, backgroundHtml, credit, publishedAt, langs } = consultation;
  return {
    slug,
    title,
    purpose,
    promise,
    answersBy,
    opensAt,
    closesAt,
    closedReason,
    language,
    access,
    proposalsInvited: proposalsInvited === 1,
    preModeration: preModerationOf(consultation),
    preModeratedWhen: preModeratedWhen(consultation),
    minimumCell,
    backgroundHtml,
    credit,
    publishedAt,
    langs,
  };
}

async function whatIsCounted(db: Db, id: string): Promise<ConsultationPage["counted"]> {
  const row = await db
    .selectFrom("consultation")
    .select((on) => authorsAreUnknown(on).as("unknown"))
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return Number(row.unknown) === 1 ? "proposals" : "people";
}

/** The questions with how many answers each has, here too where enough people take part here. */
async function askedQuestions(
  db: Db,
  consultation: Consultation,
  reading: Reading,
  participation: Participation,
  territoryId: string | null,
) {
  const questions = await questionsOf(db, consultation.id);
  const counts = await entryCounts(db, consultation.id);
  const isHereShown = mayNamePlace(participation, territoryId);
  const countsHere = isHereShown ? await entryCounts(db, consultation.id, territoryId!) : new Map();
  return questions.map(({ id, position, title, help, required }) => {
    const entries = counts.get(id)?.entries ?? 0;
    const here: number = countsHere.get(id)?.entries ?? 0;
    const small = isSmall(here, consultation.minimumCell);
    return {
      ...thingIn(reading, `question.${id}.`, { title, help }, ["title", "help"]),
      id,
      position,
      required: required === 1,
      entries,
      here: isHereShown && !small ? here : null,
    };
  });
}

async function agreedProposals(db: Db, consultation: Consultation, now: Date) {
  const filter = { consultationId: consultation.id, search: "", territoryId: null, themeId: null };
  const count = (await countProposals(db, filter)) ?? 0;
  const isSecret = consultation.votesHiddenUntilVoted === 1 && accepts(consultation, "votes", now);
  const best = count === 0 || isSecret ? [] : (await listedProposals(db, filter, "most-agreed", {}, 2)).items;
  return {
    count,
    best: best
      .filter((one) => one.agrees + one.disagrees + (one.importedSupports ?? 0) >= fewestVotes)
      .map(({ id, title, language, agrees, disagrees, passes, importedSupports }) => ({
        id,
        title,
        language,
        agrees,
        disagrees,
        passes,
        importedSupports,
      })),
  };
}

/** The newest answer that is neither a word nor a page, nor has a label that would have to stand beside it. */
async function aQuote(db: Db, consultationId: string, participation: Participation) {
  const row = await db
    .selectFrom("entry")
    .innerJoin("question", "question.id", "entry.questionId")
    .leftJoin("territory", "territory.id", "entry.territoryId")
    .select(["entry.id", "entry.text", "entry.language", "entry.territoryId"])
    .select(["territory.name as place", "question.position"])
    .where("entry.consultationId", "=", consultationId)
    .where(isQuotable)
    .orderBy("entry.submittedAt", "desc")
    .orderBy("entry.id")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { territoryId, place, text, ...rest } = row;
  return { ...rest, text: text ?? "", place: mayNamePlace(participation, territoryId) ? place : null };
}

/** As the index entry_quotable says it, word for word. */
const isQuotable = sql<boolean>`${sql.ref("entry.visibility")} = 'published' and ${sql.ref("entry.counted")} = 1
  and ${sql.ref("entry.label")} is null
  and length(${sql.ref("entry.text")}) >= 60 and length(${sql.ref("entry.text")}) <= 280`;

function summarisedPlaces(db: Db, consultationId: string) {
  return db
    .selectFrom("summaryEdition")
    .innerJoin("territory", "territory.id", "summaryEdition.territoryId")
    .select(["territory.code", "territory.name"])
    .where("summaryEdition.consultationId", "=", consultationId)
    .groupBy(["territory.code", "territory.name"])
    .orderBy("territory.name")
    .execute();
}
