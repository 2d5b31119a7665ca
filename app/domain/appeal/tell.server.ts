import type { Contested } from "#app/domain/appeal/contested.server.ts";
import { administratorsFor } from "#app/domain/appeal/deciders.server.ts";
import {
  type AboutAppeal,
  escalatedLetter,
  outcomeLetter,
  receivedLetter,
} from "#app/domain/appeal/letters.ts";
import { isErased } from "#app/domain/erasure/erased.server.ts";
import { post } from "#app/domain/mail/mail.server.ts";
import { authorsAddress } from "#app/domain/moderation/author.server.ts";
import type { AppealOutcome, Db, Language } from "#db/schema.ts";

export async function tellReceived(trx: Db, contested: Contested, origin: string | undefined, now: Date) {
  const address = await addressOf(trx, contested);
  if (!address) return;
  const about = await aboutFor(trx, contested, origin);
  await post(trx, address.email, receivedLetter(address.language, about, contested.appeal.dueAt), now);
}

export async function tellOutcome(
  trx: Db,
  contested: Contested,
  answer: { outcome: AppealOutcome; reason: string },
  origin: string | undefined,
  now: Date,
) {
  const address = await addressOf(trx, contested);
  if (!address) return;
  const about = await aboutFor(trx, contested, origin);
  const erased = await isErased(trx, contested.contribution);
  await post(trx, address.email, outcomeLetter(address.language, about, { ...answer, erased }), now);
}

/** That it is theirs now: late, or because nobody else may decide it. */
export async function tellAdministrators(
  trx: Db,
  contested: Contested,
  origin: string | undefined,
  now: Date,
) {
  const { appeal, decision } = contested;
  const about = {
    ...(await aboutFor(trx, contested, origin)),
    link: origin ? `${origin}/moderation/appeals/${appeal.id}` : null,
  };
  const when = { late: now.toISOString() > appeal.dueAt, dueAt: appeal.dueAt };
  for (const { email, language } of await administratorsFor(trx, appeal.authorityId, decision)) {
    await post(trx, email, escalatedLetter(language, about, when), now);
  }
}

/** Of whoever appealed; null for a browser. */
async function addressOf(
  trx: Db,
  { appeal, contribution }: Contested,
): Promise<{ email: string; language: Language } | null> {
  if (appeal.reportId === null) return authorsAddress(trx, contribution);
  if (appeal.madeBy === null) return null;
  const reader = await trx
    .selectFrom("person")
    .select(["email", "language"])
    .where("id", "=", appeal.madeBy)
    .executeTakeFirst();
  return reader ?? null;
}

async function aboutFor(
  trx: Db,
  { appeal, decision }: Contested,
  origin: string | undefined,
): Promise<AboutAppeal> {
  const { title, timeZone } = await trx
    .selectFrom("consultation")
    .innerJoin("authority", "authority.id", "consultation.authorityId")
    .select(["consultation.title", "authority.timeZone"])
    .where("consultation.id", "=", appeal.consultationId)
    .executeTakeFirstOrThrow();
  const path = appeal.reportId === null ? `/decisions/${decision.id}/appeal` : "/account/reports";
  return {
    by: appeal.reportId === null ? "author" : "reader",
    kind: decision.kind,
    consultation: title,
    timeZone,
    link: origin ? origin + path : null,
  };
}
