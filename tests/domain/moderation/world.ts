import { argue } from "#app/domain/argument/argument.server.ts";
import type { Argument } from "#app/domain/argument/argument.ts";
import { decide } from "#app/domain/decision/decision.server.ts";
import type { ToDecide } from "#app/domain/decision/decision.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import type { Proposal } from "#app/domain/proposal/proposal.ts";
import { reportContribution } from "#app/domain/report/report.server.ts";
import { entriesOf } from "#app/domain/response/draft.server.ts";
import { saveAnswer, sendResponse, startResponse } from "#app/domain/response/response.server.ts";
import type { Entry } from "#app/domain/response/response.ts";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import type { RuleCode } from "#app/domain/rule/rule.ts";
import type { ContributionKind, Db } from "#db/schema.ts";
import { seedRules } from "#db/seed/rules.ts";
import {
  aBrowser,
  aCitizen,
  aConsultation,
  type ConsultationFacts,
  during,
} from "#tests/support/taking-part.ts";

/** A consultation under the default house of rules, with somebody who moderates it. */
export async function aDebate(db: Db, facts: ConsultationFacts = {}) {
  await seedRules(db);
  const consultation = await aConsultation(db, facts);
  const house = await houseOfRules(db, null);
  const rules = Object.fromEntries(house.map(({ code, id }) => [code, id])) as Record<RuleCode, string>;
  return { ...consultation, rules, moderator: await aModerator(db, consultation.authorityId) };
}

export type Debate = Awaited<ReturnType<typeof aDebate>>;

export async function aModerator(db: Db, authorityId: string) {
  const person = await aCitizen(db);
  const grants = [{ role: "moderator" as const, authorityId }];
  await db
    .insertInto("roleGrant")
    .values({
      id: `grant-${person.personId}`,
      personId: person.personId,
      ...grants[0]!,
      grantedAt: during.toISOString(),
    })
    .execute();
  return { ...person, grants };
}

let proposals = 0;

export async function aProposal(db: Db, debate: Debate, author: Actor = aBrowser()): Promise<Proposal> {
  const input = { title: `Más bancos en la plaza ${++proposals}`, text: "Con sombra.", place: "" };
  const made = await propose(
    db,
    author,
    debate.id,
    { ...input, territoryId: debate.place.quilpue!, language: "es" },
    during,
  );
  if (!made.ok) throw new Error(made.refusal);
  return made.proposal;
}

export async function anArgument(
  db: Db,
  debate: Debate,
  proposalId: string,
  author: Actor = aBrowser(),
  parentId: string | null = null,
): Promise<Argument> {
  const input = { stance: "for" as const, text: "Hace falta dónde sentarse.", parentId };
  const place = { territoryId: debate.place.quilpue!, language: "es" as const };
  const made = await argue(db, author, proposalId, { ...input, ...place }, during);
  if (!made.ok) throw new Error(made.refusal);
  return made.argument;
}

/** The answer to the first question, in a response that was sent. */
export async function anEntry(db: Db, debate: Debate, author: Actor = aBrowser()): Promise<Entry> {
  const place = { territoryId: debate.place.quilpue!, language: "es" as const };
  await startResponse(db, author, debate.id, place, during);
  const words = {
    questionId: debate.questions[0]!.id,
    text: "Falta una oficina cerca.",
    language: "es" as const,
  };
  await saveAnswer(db, author, debate.id, words, during);
  const sent = await sendResponse(db, author, debate.id, during);
  if (!sent.ok) throw new Error(sent.refusal);
  return (await entriesOf(db, sent.subjectId))[0]!;
}

export const writers = { entry: anEntry, proposal: aProposal, argument: argumentOnNewProposal };

async function argumentOnNewProposal(db: Db, debate: Debate, author: Actor = aBrowser()) {
  const proposal = await aProposal(db, debate);
  return anArgument(db, debate, proposal.id, author);
}

/** Hides it under "spam", or what else is said. */
export function hide(
  db: Db,
  debate: Debate,
  kind: ContributionKind,
  contributionId: string,
  {
    by = debate.moderator as Actor,
    at = during,
    ...changes
  }: Partial<ToDecide> & { by?: Actor; at?: Date } = {},
) {
  const input = { outcome: "hide" as const, ruleId: debate.rules.spam, reason: "Es un aviso de venta." };
  return decide(db, by, { kind, contributionId, ...input, ...changes }, at);
}

export function approve(db: Db, debate: Debate, kind: ContributionKind, contributionId: string, at = during) {
  return hide(db, debate, kind, contributionId, { outcome: "approve", ruleId: null, reason: "", at });
}

export function restore(db: Db, debate: Debate, kind: ContributionKind, contributionId: string, at = during) {
  const reason = "Fue un error: no se vende nada.";
  return hide(db, debate, kind, contributionId, { outcome: "restore", ruleId: null, reason, at });
}

export function report(
  db: Db,
  debate: Debate,
  kind: ContributionKind,
  contributionId: string,
  { by = aBrowser(), rule = "spam" as RuleCode, words = "", at = during } = {},
) {
  return reportContribution(db, by, { kind, contributionId, ruleId: debate.rules[rule], words }, at);
}
