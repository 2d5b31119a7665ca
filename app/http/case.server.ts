import { appealsOf } from "#app/domain/appeal/appeals.server.ts";
import { undoSeconds } from "#app/domain/decision/decision.ts";
import { openOutcomes } from "#app/domain/decision/open-outcomes.ts";
import { isErased } from "#app/domain/erasure/erased.server.ts";
import { isAuthor } from "#app/domain/moderation/author.server.ts";
import { authorHistory } from "#app/domain/moderation/author-history.server.ts";
import { type Case, caseOf } from "#app/domain/moderation/case.server.ts";
import { readerOfCase } from "#app/domain/moderation/case-desk.server.ts";
import { decidedJustNow } from "#app/domain/moderation/case-standing.server.ts";
import type { SecondWaiting } from "#app/domain/moderation/case-waiting.server.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import { publicPathOf } from "#app/domain/moderation/places.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import type { Rule } from "#app/domain/rule/rule.ts";
import { deskOfCase } from "#app/http/case-desk.server.ts";
import type { Context } from "#app/http/context.ts";
import { found, requirePerson, requireRole } from "#app/http/guards.server.ts";
import { previewOf } from "#app/http/hide-part.server.ts";
import { contributionNamed, placeOfDebate } from "#app/http/moderation.server.ts";
import type { Db, Language } from "#db/schema.ts";

interface Asked {
  request: Request;
  params: Record<string, string | undefined>;
  context: Context;
}

/**
 * The contribution of this address, and whoever moderates it. Only who is signed in learns whether there
 * is such a contribution.
 */
export async function moderatedContribution({ request, params, context }: Asked) {
  await requirePerson(request, context);
  const contribution = await contributionNamed(context.db, params);
  const place = await placeOfDebate(context.db, contribution.consultationId);
  const reader = await requireRole(request, context, "moderator", place.authorityIds);
  return { contribution, ...place, ...reader };
}

/** The same for who may read a case and decide nothing: lawyers while it is in their hands. */
async function readContribution({ request, params, context }: Asked) {
  const { actor, language } = await requirePerson(request, context);
  const contribution = await contributionNamed(context.db, params);
  const place = await placeOfDebate(context.db, contribution.consultationId);
  const as = await readerOfCase(context.db, actor, contribution);
  if (as === null) throw new Response(null, { status: 403 });
  return { contribution, ...place, actor, language, as };
}

/** All that the pages of a case show. */
export async function readCase(asked: Asked) {
  const { db } = asked.context;
  const now = new Date();
  const moderated = await readContribution(asked);
  const { consultation, authority, actor, language } = moderated;
  const { kind, id } = moderated.contribution;
  const known = found(await caseOf(db, kind, id, now));
  const own = await isAuthor(db, actor, known.contribution);
  const house = await houseOfRules(db, consultation.authorityId, now);
  const waiting = known.reports.filter((one) => one.waiting).length;
  const erased = await isErased(db, known.contribution);
  const decided = known.decisions.map((one) => one.id);
  const appeals = await appealsOf(db, decided, now);
  return {
    kind,
    id,
    consultationId: consultation.id,
    authorityIds: moderated.authorityIds,
    ...wordsShown(known.contribution),
    question: known.question,
    proposal: known.proposal,
    parent: known.parent,
    territory: known.territory,
    label: known.label,
    threadClosed: known.threadClosed,
    authority,
    consultation: { slug: consultation.slug, title: consultation.title },
    own,
    ...(own
      ? nothingOfOthers
      : await whatOthersSaid(asked.context, known, consultation.authorityId, language)),
    decisions: known.decisions.map(({ rule, ...one }) => ({
      id: one.id,
      outcome: one.outcome,
      rule: rule?.titles[language] ?? null,
      reason: one.reason,
      decidedAt: one.decidedAt,
      timeZone: authority.timeZone,
      reversed: one.reversedAt !== null,
      byTwo: one.byTwo,
      appeals: own ? [] : (appeals.get(one.id) ?? []).map(({ id, by, outcome }) => ({ id, by, outcome })),
    })),
    waiting,
    rules: house.map((rule) => ruleShown(rule, language)),
    seen: {
      seenDecision: known.decisions[0]?.id ?? null,
      seenReports: waiting,
      seenWords: known.contribution.sentAt,
    },
    as: moderated.as,
    desk: own ? null : await deskOfCase(db, actor, moderated.contribution, now),
    // Lawyers advise.
    open: own || erased || moderated.as === "lawyer" ? [] : openOutcomes(standingOf(known, house)),
    otherQuestions: known.otherQuestions,
    standing: known.standing.map(({ id, outcome, rule, decidedAt }) => ({
      ...{ id, outcome, decidedAt },
      rule: rule?.titles[language] ?? null,
    })),
    merge: known.merge && { into: known.merge.into, askedAt: known.merge.askedAt },
    second:
      moderated.as === "lawyer"
        ? null
        : known.second && secondShown(known.second, known, { house, actor, language }),
    undo: await undoShown(db, known.contribution, actor, now),
  };
}

export type CaseShown = Awaited<ReturnType<typeof readCase>>;

function secondShown(
  { id, outcome, ruleId, reason, details, askedBy, askedAt }: SecondWaiting,
  { otherQuestions, contribution }: Case,
  { house, actor, language }: { house: readonly Rule[]; actor: Actor; language: Language },
) {
  const rule = house.find((one) => one.id === ruleId) ?? null;
  return {
    id,
    outcome,
    reason,
    askedAt,
    mine: askedBy === actor.personId,
    rule: rule?.titles[language] ?? null,
    label: details.label ?? null,
    days: details.days ?? null,
    question: otherQuestions.find((question) => question.id === details.questionId)?.title ?? null,
    preview: details.spans ? previewOf(contribution, details.spans, rule) : null,
  };
}

/** What this moderator decided a moment ago, and until when they may undo it. */
async function undoShown(db: Db, contribution: Contribution, actor: Actor, now: Date) {
  const since = new Date(now.getTime() - undoSeconds * 1000);
  const last = await decidedJustNow(db, contribution, actor.personId, since);
  if (!last) return null;
  const until = new Date(Date.parse(last.decidedAt) + undoSeconds * 1000).toISOString();
  return { outcome: last.outcome, decisionId: last.id, until };
}

function wordsShown(contribution: Contribution) {
  const { title, text, language, stance, place, visibility, sentAt, takenBack } = contribution;
  return {
    words: { title, text, language, stance, place, visibility, sentAt, takenBack },
    href: publicPathOf(contribution),
  };
}

const nothingOfOthers = { reports: [], signals: [], history: null };

/** Authors read what was decided, not what readers or the program said of them. */
async function whatOthersSaid({ db }: Context, known: Case, authorityId: string, language: Language) {
  const history = await authorHistory(db, known.contribution, authorityId);
  return {
    reports: known.reports.map(({ rule, ...report }) => ({ ...report, rule: rule?.titles[language] ?? "" })),
    signals: known.signals,
    history: {
      ...history,
      latest: history.latest.map(({ rule, ...one }) => ({ ...one, rule: rule?.titles[language] ?? null })),
    },
  };
}

export interface RuleShown {
  id: string;
  code: string;
  title: string;
  text: string;
  sanctions: Rule["sanctions"];
  secondPerson: boolean;
  longestSuspension: number;
}

function ruleShown(rule: Rule, language: Language): RuleShown {
  const { id, code, sanctions, secondPerson, longestSuspension } = rule;
  const title = rule.titles[language];
  return { id, code, title, text: rule.texts[language], sanctions, secondPerson, longestSuspension };
}

function standingOf(known: Case, house: readonly Rule[]) {
  const { kind, visibility, takenBack } = known.contribution;
  const signals = known.signals.filter((one) => one.waiting).length;
  return {
    kind,
    visibility,
    takenBack,
    waiting: known.reports.filter((one) => one.waiting).length + signals,
    threadClosed: known.threadClosed,
    otherQuestions: known.otherQuestions.length,
    mergeWaits: known.merge !== null,
    sanctions: house.flatMap((rule) => rule.sanctions),
    inForce: known.standing.map((one) => one.outcome),
  };
}
