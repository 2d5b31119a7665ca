import type { LoaderFunctionArgs } from "@remix-run/node";
import type { AnswerRefusal } from "#app/domain/appeal/answer.server.ts";
import { answerLength } from "#app/domain/appeal/appeal.ts";
import { contestedBy } from "#app/domain/appeal/contested.server.ts";
import type { ContestedShown } from "#app/domain/appeal/decision-shown.server.ts";
import { ownDecision } from "#app/domain/appeal/own-appeal.server.ts";
import { type OwnReport, ownReports } from "#app/domain/appeal/own-reports.server.ts";
import { found, requirePerson, requireRole, takeFrom } from "#app/http/guards.server.ts";
import { placeOfDebate } from "#app/http/moderation.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { Language } from "#db/schema.ts";

type Args = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/**
 * The decision of this address for whoever wrote what it was about, else the 404 page. Who is signed
 * out and is not known by their browser signs in first, whether or not there is such a decision.
 */
export async function decisionOfAuthor({ request, params, context }: Args) {
  const reader = await readerOf(request, context);
  const own = await ownDecision(context.db, reader.actor, params.id ?? "", context.secret);
  if (!own) await requirePerson(request, context);
  return { reader, own: found(own) };
}

/** The appeal of this address for those who moderate its consultation. */
export async function appealAtDesk({ request, params, context }: Args) {
  const { db } = context;
  const { person } = await requirePerson(request, context);
  if (request.method === "POST") await takeFrom(context, "post", person.id);
  const contested = found(await contestedBy(db, params.id ?? ""));
  const place = await placeOfDebate(db, contested.appeal.consultationId);
  const { actor, language } = await requireRole(request, context, "moderator", place.authorityIds);
  return { ...place, actor, language, contested };
}

/** A decision with its rule in the reader's language. */
export function inLanguage({ rule, ...decision }: ContestedShown, language: Language) {
  return { ...decision, rule: rule && { title: rule.titles[language], text: rule.texts[language] } };
}

/** The reader's own report of this address, as `decisionOfAuthor` finds a decision. */
export async function reportOfReader({ request, params, context }: Args) {
  const reader = await readerOf(request, context);
  const [report] = await ownReports(context.db, reader.actor, { id: params.id ?? "" });
  if (!report) await requirePerson(request, context);
  return { reader, report: found(report) };
}

/** A report with its rule in the reader's language. */
export function reportShown({ rule, refusal, ...report }: OwnReport, language: Language) {
  return { ...report, rule: rule?.titles[language] ?? "", mayAsk: refusal === null };
}

/** Where on the page a refused answer is said, and how. */
export function answerRefusal(refusal: AnswerRefusal): Record<string, string> {
  if (refusal === "reason-needed") return { reason: "appeal.answer.reason.missing" };
  if (refusal === "reason-too-long") return { reason: msg("form.too-long", { max: answerLength.max }) };
  if (refusal === "rule-needed" || refusal === "no-such-rule") return { ruleId: "moderation.rule.missing" };
  if (whyNots.some((one) => one === refusal)) return { "": `appeal.why-not.${refusal}` };
  return { "": `moderation.refused.${refusal}` };
}

const whyNots: readonly AnswerRefusal[] = [
  "not-allowed",
  "already-decided",
  "own-decision",
  "own-contribution",
  "own-report",
  "administrators-only",
];
