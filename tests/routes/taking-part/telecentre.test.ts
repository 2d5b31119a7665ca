import { expect, test } from "vitest";
import { memoryLimits } from "#app/http/limits.server.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aConsultation, openNow } from "#tests/support/taking-part.ts";

test("forty neighbours behind one address may each begin an answer", async () => {
  const db = await emptyDb();
  const { slug } = await aConsultation(db, openNow());
  const telecentre = await anApp(db, { limits: memoryLimits(1) });
  for (let i = 1; i <= 40; i++) {
    const neighbour = telecentre.another();
    await neighbour.post("/municipality", { code: "quilpue" });
    const begun = await neighbour.post(`/consultations/${slug}/response`);
    expect([i, begun.status]).toEqual([i, 302]);
  }
});
