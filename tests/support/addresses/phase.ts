import type { APIRequestContext } from "@playwright/test";
import type { Db } from "#db/schema.ts";
import { openConsultation } from "#db/seed/demo/texts.ts";
import type { Address } from "#tests/support/every-address.ts";
import { draft, post } from "#tests/support/published.ts";

/** Phases of a draft and of what runs, and meetings to come, held and called off. */
export async function ofPhases(official: APIRequestContext, db: Db): Promise<Address[]> {
  const whole = await draft(official, { title: "¿Qué etapas mostramos?" });
  await post(official, `${whole}/schedule`, {
    inform: "on",
    "inform-closesDay": inDays(5),
    "inform-closesTime": "09:00",
    contribute: "on",
    "contribute-closesDay": inDays(20),
    "contribute-closesTime": "18:00",
    vote: "on",
    "vote-closesDay": inDays(30),
    "vote-closesTime": "18:00",
    answer: "on",
    "follow-up": "on",
  });
  const open = await db
    .selectFrom("consultation")
    .select(["id", "slug"])
    .where("slug", "=", openConsultation.slug)
    .executeTakeFirstOrThrow();
  const meetings = await db
    .selectFrom("meeting")
    .selectAll()
    .where("consultationId", "=", open.id)
    .orderBy("startsAt")
    .execute();
  const desk = `/desk/consultations/${open.id}`;
  const [held, cancelled, coming] = meetings.map(({ id }) => `${desk}/meetings/${id}`);
  return [
    ...meetings.map(({ id }): Address => [null, `/consultations/${open.slug}/meetings/${id}`]),
    ...[
      `${whole}/schedule`,
      `${whole}/phases/vote`,
      `${whole}/meetings`,
      `${desk}/schedule`,
      `${desk}/phases/contribute`,
      `${desk}/phases/follow-up`,
      `${desk}/meetings`,
      `${desk}/meetings/new`,
      `${coming}`,
      `${coming}/cancellation`,
      `${coming}/minutes`,
      `${cancelled}`,
      `${held}/minutes`,
    ].map((path): Address => ["official", path]),
  ];
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
