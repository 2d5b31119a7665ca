import type { Db } from "#db/schema.ts";
import { moderatedConsultation } from "#db/seed/demo/moderated/texts.ts";
import { demoPeople } from "#db/seed/demo/texts.ts";
import type { Address } from "#tests/support/every-address.ts";

/** The public record narrowed and to its end, and decisions as their author and others see them. */
export async function ofRecord(db: Db): Promise<Address[]> {
  const record = `/consultations/${moderatedConsultation.slug}/moderation`;
  const decisions = await db
    .selectFrom("decision")
    .innerJoin("consultation", "consultation.id", "decision.consultationId")
    .select(["decision.id", "decision.outcome", "decision.contributionId"])
    .where("consultation.slug", "=", moderatedConsultation.slug)
    .where("undoneAt", "is", null)
    .orderBy("decidedAt")
    .execute();
  const oneOfEach = [...new Map(decisions.map((one) => [one.outcome, one.id])).values()];
  const own = await db
    .selectFrom("decision")
    .innerJoin("proposal", "proposal.id", "decision.contributionId")
    .innerJoin("participant", "participant.id", "proposal.participantId")
    .innerJoin("person", "person.id", "participant.personId")
    .select("decision.id")
    .where("person.email", "=", demoPeople.citizen.email)
    .executeTakeFirstOrThrow();
  const undone = await db
    .selectFrom("decision")
    .select("id")
    .where("undoneAt", "is not", null)
    .executeTakeFirstOrThrow();
  return [
    ["citizen", `/decisions/${own.id}`],
    [null, `${record}?outcome=hide&rule=insult`],
    [null, `${record}?outcome=move&rule=spam`],
    [null, `${record}?before=${decisions.at(-1)!.id}`],
    [null, "/authorities/jacmel/moderation"],
    ...oneOfEach.map((id): Address => [null, `/decisions/${id}`]),
    [null, `/decisions/${undone.id}`, 404],
  ];
}
