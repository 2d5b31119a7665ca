import { expect, test } from "vitest";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aConsultation, openNow } from "#tests/support/taking-part.ts";

test("how many take part in all does not tell how few take part in one consultation", async () => {
  const db = await emptyDb();
  const app = await anApp(db);
  await proposedBy(7);
  await proposedBy(3);
  const { text } = await app.get("/");
  expect(text).toContain("menos de 5");
  expect(text).toMatch(/\b7 personas participan/);
  expect(text).not.toMatch(/\b10 personas participan/);

  async function proposedBy(people: number) {
    const { id, place } = await aConsultation(db, openNow());
    const idea = { title: "Más árboles en la plaza", text: "", place: "", language: "es" as const };
    for (let i = 0; i < people; i++) {
      const made = await propose(db, aBrowser(), id, { ...idea, territoryId: place.quilpue! });
      expect(made.ok).toBe(true);
    }
  }
});
