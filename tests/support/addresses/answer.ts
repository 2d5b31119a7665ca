import type { APIRequestContext } from "@playwright/test";
import { endToken } from "#app/domain/follower/end-token.server.ts";
import type { Db } from "#db/schema.ts";
import { closedConsultation } from "#db/seed/demo/closed/consultation.ts";
import { portalSecret } from "#tests/support/demo-people.ts";
import type { Address } from "#tests/support/every-address.ts";
import { post } from "#tests/support/published.ts";

/** What the demo's closed consultation answered, promised and still owes, before its desk and its readers. */
export async function ofAnswers(
  official: APIRequestContext,
  citizen: APIRequestContext,
  db: Db,
): Promise<Address[]> {
  const closed = await db
    .selectFrom("consultation")
    .select(["id", "slug"])
    .where("slug", "=", closedConsultation.slug)
    .executeTakeFirstOrThrow();
  const changed = await db
    .selectFrom("answer")
    .selectAll()
    .where("changedAt", "is not", null)
    .executeTakeFirstOrThrow();
  const owed = await db
    .selectFrom("proposal")
    .select("id")
    .where("consultationId", "=", closed.id)
    .where("visibility", "=", "published")
    .where("id", "not in", db.selectFrom("answer").select("subjectId"))
    .executeTakeFirstOrThrow();
  const commitment = await db.selectFrom("commitment").select("id").executeTakeFirstOrThrow();
  const here = `/consultations/${closed.slug}`;
  const desk = `/desk/consultations/${closed.id}`;
  const open = `${desk}/answers/proposal/${owed.id}`;
  await post(official, open, {
    outcome: "accepted",
    reasons: "Sí, con el presupuesto del año que viene.",
    whose: "",
  });
  await post(citizen, `${here}/following`, {});
  const follower = await db
    .selectFrom("follower")
    .select("id")
    .where("consultationId", "=", closed.id)
    .executeTakeFirstOrThrow();
  const given = `${desk}/answers/${changed.subject}/${changed.subjectId}`;
  return [
    ["citizen", `${here}/following`],
    [null, `${here}/following/asked`],
    [null, "/following/0123456789abcdefghijklmnopq/confirmation", 410],
    [null, `/following/${endToken(portalSecret(), follower.id)}/end`],
    ...[
      `${desk}/answers`,
      `${desk}/answers?q=plaza`,
      `${desk}/answers/day`,
      open,
      `${open}/publication`,
      given,
      `${given}/commitments/new`,
      `${desk}/commitments`,
      `${desk}/commitments/${commitment.id}`,
    ].map((path): Address => ["official", path]),
  ];
}
