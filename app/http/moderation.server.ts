import type { Params } from "@remix-run/react";
import { authoritiesOf, consultationById } from "#app/domain/consultation/consultation.server.ts";
import { contributionKinds, reasonLength } from "#app/domain/decision/decision.ts";
import type { DecisionRefusal } from "#app/domain/decision/decision-judged.server.ts";
import { type Contribution, contributionOf } from "#app/domain/moderation/contribution.server.ts";
import { found } from "#app/http/guards.server.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { Db } from "#db/schema.ts";

/** The contribution of an address that ends in its kind and id, else the 404 page. */
export async function contributionNamed(db: Db, { kind, id = "" }: Params): Promise<Contribution> {
  const known = found(contributionKinds.find((one) => one === kind));
  return found(await contributionOf(db, known, id));
}

/** The published consultation a contribution belongs to, with who holds it, the leading authority apart. */
export async function placeOfDebate(db: Db, consultationId: string) {
  const consultation = found(await consultationById(db, consultationId));
  if (consultation.publishedAt === null) throw new Response(null, { status: 404 });
  const authorities = await authoritiesOf(db, consultationId);
  const { slug, timeZone } = found(authorities[0]);
  return { consultation, authority: { slug, timeZone }, authorityIds: authorities.map((one) => one.id) };
}

/** Where on the page a refused decision is said, and how. */
export function refusalFor(refusal: DecisionRefusal): Record<string, string> {
  if (refusal === "rule-needed" || refusal === "no-such-rule") return { ruleId: "moderation.rule.missing" };
  if (refusal === "reason-needed") return { reason: "moderation.reason.missing" };
  if (refusal === "reason-too-long") return { reason: msg("form.too-long", { max: reasonLength.max }) };
  return { [fieldOf[refusal] ?? ""]: `moderation.refused.${refusal}` };
}

/** Refusals that one field answers; the others are of the whole. */
const fieldOf: Partial<Record<DecisionRefusal, string>> = {
  "rule-forbids": "ruleId",
  "hide-span": "passages",
  "hide-whole": "passages",
  "no-such-question": "questionId",
  "answered-there": "questionId",
  "no-such-proposal": "intoId",
  "label-needed": "label",
  "days-needed": "days",
  "too-many-days": "days",
};
