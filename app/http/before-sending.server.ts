import type { Consultation } from "#app/domain/consultation/consultation.ts";
import type { WaitingReason } from "#app/domain/moderation/pre-moderation.ts";
import { waitingReason } from "#app/domain/moderation/waiting.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { type Found, personalDataIn } from "#app/domain/signal/personal-data.ts";
import { detectLanguage } from "#app/domain/text/detect-language.server.ts";
import type { Db, Language } from "#db/schema.ts";

/** What somebody should know of their words before they send them. */
export interface BeforeSending {
  inTitle: Found[];
  inText: Found[];
  /** Why a moderator reads it first; null when it is shown at once. */
  waits: WaitingReason | null;
}

/** @param language  of the page it was written on, for what is too short to tell */
export async function beforeSending(
  db: Db,
  consultation: Consultation,
  actor: Actor,
  {
    title,
    text,
    place = "",
    language: page,
  }: { title: string | null; text: string; place?: string; language: Language },
): Promise<BeforeSending> {
  const language = await detectLanguage([title, text].filter(Boolean).join("\n"), page);
  return {
    inTitle: personalDataIn(title ?? "", language),
    inText: personalDataIn(text, language),
    waits: await waitingReason(
      db,
      consultation,
      actor,
      { title, text: [text, place].filter(Boolean).join("\n"), language },
      new Date(),
    ),
  };
}
