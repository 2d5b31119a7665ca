import { expect, test } from "vitest";
import { decide } from "#app/domain/moderation/decision.server.ts";
import { reportContribution } from "#app/domain/moderation/report.server.ts";
import { ruleByCode } from "#app/domain/moderation/rule.server.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import { seedRules } from "#db/seed/rules.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, aConsultation, during } from "#tests/support/taking-part.ts";

test("seeding twice", async () => {
  const db = await emptyDb();
  await seedRules(db);
  await seedRules(db);
  const consultation = await aConsultation(db);
  const author = await aCitizen(db);
  const made = await propose(
    db,
    author,
    consultation.id,
    {
      title: "Más bancos en la plaza",
      text: "",
      place: "",
      territoryId: consultation.place.quilpue!,
      language: "es",
    },
    during,
  );
  if (!made.ok) throw new Error(made.refusal);
  const rule = await ruleByCode(db, null, "spam");
  const moderator = {
    ...(await aCitizen(db)),
    grants: [{ role: "moderator" as const, authorityId: consultation.authorityId }],
  };
  const on = { kind: "proposal" as const, contributionId: made.proposal.id };
  expect(
    await reportContribution(db, aBrowser(), { ...on, ruleId: rule!.id, words: "" }, during),
  ).toMatchObject({ ok: true });
  expect(
    await decide(
      db,
      moderator,
      { ...on, outcome: "hide", ruleId: rule!.id, reason: "Es un aviso de venta." },
      during,
    ),
  ).toMatchObject({ ok: true });
  expect(
    await decide(
      db,
      moderator,
      { ...on, outcome: "hide", ruleId: rule!.id, reason: "Es un aviso de venta." },
      during,
    ),
  ).toMatchObject({ ok: false, refusal: "already-decided" });
  console.log(
    await db.selectFrom("mail").selectAll().execute(),
    await db.selectFrom("decision").selectAll().execute(),
    await db.selectFrom("report").selectAll().execute(),
  );
});
