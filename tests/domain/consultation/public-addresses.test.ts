import { expect, test } from "vitest";
import { creditedConsultations } from "#app/domain/consultation/credits.server.ts";
import { publicAddresses } from "#app/domain/consultation/public-addresses.server.ts";
import { emptyDb } from "#tests/support/db.ts";
import { someEditions } from "#tests/support/editions.ts";
import { aConsultation } from "#tests/support/taking-part.ts";

test("the addresses of what is public have each consultation, each summary and each authority once", async () => {
  const db = await emptyDb();
  const older = await aConsultation(db, { slug: "calles", publishedAt: "2026-01-01T00:00:00.000Z" });
  await aConsultation(db, { slug: "gobierno" });
  await someEditions(db, await aConsultation(db, { slug: "borrador", publishedAt: null }));
  await someEditions(db, older, { at: "2026-12-01T12:00:00.000Z" });
  await someEditions(db, older, { at: "2026-12-08T12:00:00.000Z" });

  expect(await publicAddresses(db)).toEqual({
    consultations: [{ slug: "gobierno" }, { slug: "calles" }],
    summaries: [{ slug: "calles", code: "quilpue", publishedAt: "2026-12-08T12:00:00.000Z" }],
    authorities: await db.selectFrom("authority").select("slug").orderBy("slug").execute(),
  });
});

test("credits name the published conversations that come from elsewhere", async () => {
  const db = await emptyDb();
  await aConsultation(db, { slug: "aqui" });
  await aConsultation(db, { slug: "borrador", credit: "Alguien", publishedAt: null });
  await aConsultation(db, { slug: "aldea", title: "Aldea", credit: "Aldea Pucela, CC BY-SA 4.0." });

  expect(await creditedConsultations(db)).toEqual([
    { slug: "aldea", title: "Aldea", language: "es", credit: "Aldea Pucela, CC BY-SA 4.0." },
  ]);
});
