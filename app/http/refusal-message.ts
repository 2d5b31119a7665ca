import type { TakingPartRefusal } from "#app/domain/participant/participant.ts";
import type { MessageKey } from "#app/i18n/locale.ts";

/** Refusals that say more than who may take part when, by the message that explains them. */
const others = {
  "no-such-consultation": "consultation.refused.gone",
  "no-such-question": "consultation.refused.gone",
  "no-such-proposal": "consultation.refused.gone",
  "no-such-argument": "argument.refused.no-such-argument",
  "not-shown": "proposal.refused.not-shown",
  "not-started": "response.refused.not-started",
  "not-sent": "response.refused.not-started",
  empty: "response.refused.empty",
  "too-long": "response.refused.too-long",
  "not-an-answer": "response.question.unread",
  "proposals-not-invited": "proposal.refused.proposals-not-invited",
  twice: "proposal.refused.twice",
  "too-many": "proposal.refused.too-many",
  "too-deep": "argument.refused.too-deep",
  "not-yours": "proposal.refused.not-yours",
  merged: "proposal.refused.merged",
  "thread-closed": "proposal.refused.thread-closed",
  suspended: "proposal.refused.suspended",
} as const satisfies Record<string, MessageKey>;

export type AnyRefusal = TakingPartRefusal | keyof typeof others;

/** What to tell somebody whose act was refused. */
export function refusalMessage(refusal: AnyRefusal): MessageKey {
  return refusal in others
    ? others[refusal as keyof typeof others]
    : `consultation.refused.${refusal as TakingPartRefusal}`;
}
