import { expect, test } from "vitest";
import { summariseAll } from "#app/domain/summary/draft-work.server.ts";
import { draftSummary } from "#app/domain/summary/summary.server.ts";
import { anAnsweredConsultation } from "#tests/domain/summary/answered.ts";
import { emptyDb } from "#tests/support/db.ts";
import { measureRewording } from "#tests/support/rewording-quality.ts";
import { during } from "#tests/support/taking-part.ts";

test("no wrong figure, id, quotation or name is let through in any language, and few honest words are refused", async () => {
  const db = await emptyDb();
  const consultation = await anAnsweredConsultation(db, { quilpue: 14, limache: 9, cochrane: 3 });
  await summariseAll(db, consultation.id, during);
  const place = { consultationId: consultation.id, territoryId: consultation.place.quilpue! };
  const { digest } = (await draftSummary(db, place))!;
  const { missed, honest } = measureRewording([digest]);
  expect(missed).toEqual([]);
  for (const { hits, of } of Object.values(honest)) expect(hits / of).toBeLessThan(0.05);
});
