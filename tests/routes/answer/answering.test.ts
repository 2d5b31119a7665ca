import { expect, test } from "vitest";
import {
  aClosedConsultation,
  answered,
  aSupportedProposal,
  closedNow,
  promised,
} from "#tests/support/answering.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anOfficial, authorityFor } from "#tests/support/officials.ts";
import { aPerson } from "#tests/support/people.ts";
import { openNow } from "#tests/support/taking-part.ts";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function aDesk(facts = {}) {
  const db = await emptyDb();
  const closed = await aClosedConsultation(db, { ...closedNow(), ...facts });
  const { id, slug } = closed.consultation;
  const app = await anApp(db);
  const desk = await app.signedInAs(closed.official.personId);
  const { slug: authority } = await db.selectFrom("authority").select("slug").executeTakeFirstOrThrow();
  return {
    db,
    ...closed,
    app,
    desk,
    base: `/desk/consultations/${id}`,
    here: `/consultations/${slug}`,
    authority,
  };
}

test("an official answers without JavaScript, promises, and reports; everybody reads it", async () => {
  const { app, desk, base, here, consultation, authority } = await aDesk();
  expect((await desk.get(base)).html).toContain(`${base}/answers`);
  const list = await desk.get(`${base}/answers`);
  expect(list.text).toContain("Faltan");
  const write = `${base}/answers/question/${consultation.questions[0]!.id}`;
  expect(list.html).toContain(`href="${write}"`);
  expect((await desk.get(write)).text).toContain("Respuesta de la autoridad: ¿Qué falta?");

  const wrong = await desk.post(write, { outcome: "not-ours", reasons: "Corto.", whose: "" });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain("Escriba de quién depende");
  expect(wrong.html).toContain("Corto.");

  const reasons = "Sí: **doce** bancas este verano, antes de la fiesta.";
  const saved = await desk.post(write, { outcome: "accepted", reasons, whose: "" });
  expect(saved.location).toBe(`${write}/publication`);
  const preview = await desk.follow(saved);
  expect(preview.html).toContain("<strong>doce</strong>");
  expect((await app.get(`${here}/answers`)).text).not.toContain("doce");
  const published = await desk.follow(await desk.post(`${write}/publication`));
  expect(published.text).toContain("La respuesta está publicada");

  const answer = /href="(\/answers\/[^"]+)"/.exec(published.html)![1]!;
  const page = await app.get(answer);
  expect(page.text).toContain("Respuesta de la autoridad: ¿Qué falta?");
  expect(page.text).toContain("Se acepta");

  expect((await desk.get(`${write}/commitments/new`)).status).toBe(200);
  const late = await desk.post(`${write}/commitments/new`, {
    title: "Doce bancas en la plaza",
    responsible: "Obras",
    dueBy: inDays(-1),
  });
  expect(late.status).toBe(422);
  const made = await desk.post(`${write}/commitments/new`, {
    title: "Doce bancas en la plaza",
    responsible: "Dirección de Obras",
    dueBy: inDays(40),
    budget: "Nueve millones de pesos",
  });
  expect(made.location).toContain("/commitments/");
  const commitment = made.location!.replace("?saved", "");
  const silent = await desk.post(commitment, { state: "dropped", text: "" });
  expect(silent.status).toBe(422);
  expect(silent.text).toContain("Cuente qué pasó");
  const done = await desk.follow(
    await desk.post(commitment, { state: "done", text: "", evidence: "https://example.org/bancas" }),
  );
  expect(done.text).toContain("cumplido a tiempo");

  const own = await app.get(`/commitments/${commitment.split("/").at(-1)}`);
  expect(own.text).toContain("Nueve millones de pesos");
  expect(own.html).toContain('href="https://example.org/bancas"');
  const board = await app.get(`/authorities/${authority}/commitments`);
  expect(board.text).toContain("De 1 compromiso, 1 se cumplió a tiempo");
  expect((await app.get(`/authorities/${authority}/commitments?state=overdue`)).text).toContain(
    "Ningún compromiso está así",
  );
  expect((await desk.get(`${base}/commitments`)).text).toContain("Doce bancas en la plaza");
});

test("a changed answer says why, and keeps what it said", async () => {
  const { db, app, desk, base, consultation, official, question } = await aDesk();
  const id = await answered(db, official, consultation.id, question(0), new Date());
  const write = `${base}/answers/question/${consultation.questions[0]!.id}`;
  const words = { outcome: "rejected", reasons: "No hay presupuesto para hacerlo este año." };
  const unexplained = await desk.post(write, { ...words, note: "" });
  expect(unexplained.status).toBe(422);
  await desk.post(write, { ...words, note: "El concejo no aprobó la partida." });
  expect((await desk.get(`${write}/publication`)).text).toContain("El concejo no aprobó");
  await desk.post(`${write}/publication`);
  const page = await app.get(`/answers/${id}`);
  expect(page.text).toContain("No hay presupuesto");
  expect(page.text).toContain("El concejo no aprobó la partida.");
  expect(page.text).toContain("Se hará como lo pidieron los vecinos.");
  const same = await desk.post(write, { ...words, note: "Otra vez lo mismo." });
  expect((await desk.post(same.location!)).status).toBe(422);
});

test("what is owed is named in public, answered or not, and answers stand beside what they are to", async () => {
  const { db, app, here, consultation, official, question } = await aDesk({ answerThreshold: 10 });
  const subjectId = await aSupportedProposal(db, consultation.id, 12);
  const before = await app.get(`${here}/answers`);
  expect(before.text).toContain("al menos 10 personas");
  expect(before.text).toContain("Propuesta que apoyan 12");
  expect(before.text).toContain("Por contestar");
  await answered(db, official, consultation.id, { subject: "proposal", subjectId }, new Date());
  await answered(db, official, consultation.id, question(0), new Date());
  expect((await app.get(`/proposals/${subjectId}`)).text).toContain("Qué contestó la autoridad");
  expect((await app.get(`${here}/questions/1`)).text).toContain("Qué contestó la autoridad");
  const page = await app.get(here);
  expect(page.text).toContain("2 de 3");
  expect(page.html).toContain(`${here}/following`);
  expect((await app.get("/consultations?state=closed")).text).toContain(
    "Respuesta de la autoridad, prometida a más tardar",
  );
});

test.each(["es", "pt", "en", "fr"])("every page is there in %s", async (language) => {
  const { db, app, here, consultation, official, question, authority } = await aDesk();
  const answerId = await answered(db, official, consultation.id, question(0), new Date());
  const id = await promised(db, official, answerId, new Date(), { dueBy: inDays(30) });
  app.language = language;
  for (const path of [
    `${here}/answers`,
    `/answers/${answerId}`,
    `/commitments/${id}`,
    `/authorities/${authority}/commitments`,
    `${here}/following`,
    `${here}/following/asked`,
  ]) {
    expect((await app.get(path)).status, path).toBe(200);
  }
});

test("before it closes nothing is answered, and afterwards only by those who hold it", async () => {
  const { db, desk, base, app, consultation, here } = await aDesk(openNow());
  const write = `${base}/answers/question/${consultation.questions[0]!.id}`;
  expect((await desk.get(`${base}/answers`)).text).toContain("Todavía no se puede contestar");
  expect((await desk.get(write)).text).toContain("Todavía no se puede contestar");
  const fields = { outcome: "accepted", reasons: "Se hará como lo pidieron los vecinos." };
  expect((await desk.post(write, fields)).status).toBe(422);
  expect((await app.get(`${here}/answers`)).text).toContain("Todavía se puede participar");
  const stranger = await app.signedInAs(
    (await anOfficial(db, (await authorityFor(db, "limache")).id)).personId,
  );
  expect((await stranger.get(write)).status).toBe(403);
  expect((await stranger.post(write, fields)).status).toBe(403);
  const citizen = await app.signedInAs(await aPerson(db));
  expect((await citizen.get(`${base}/commitments`)).status).toBe(403);
  expect((await app.get(write)).location).toMatch(/^\/sign-in/);
});

test("the day is moved in the open", async () => {
  const { app, desk, base, here } = await aDesk();
  expect((await desk.get(`${base}/answers/day`)).status).toBe(200);
  expect(
    (await desk.post(`${base}/answers/day`, { answersBy: inDays(-1), reason: "Faltan datos." })).status,
  ).toBe(422);
  const reason = "El concejo sesiona en febrero.";
  const moved = await desk.post(`${base}/answers/day`, { answersBy: inDays(60), reason });
  expect(moved.location).toBe(`${base}/answers?saved`);
  const page = await app.get(`${here}/answers`);
  expect(page.text).toContain(reason);
  expect(page.text).toContain("se cambió una vez");
  expect((await app.get(here)).text).toContain("se cambió una vez");
});

test("what is not there is not found", async () => {
  const { app, desk, base } = await aDesk();
  for (const path of ["/answers/nothing", "/commitments/nothing", "/authorities/nothing/commitments"]) {
    expect((await app.get(path)).status, path).toBe(404);
  }
  for (const path of ["question/nothing", "theme/nothing", "vote/nothing", "proposal/nothing"]) {
    expect((await desk.get(`${base}/answers/${path}`)).status, path).toBe(404);
  }
  expect((await desk.get(`${base}/commitments/nothing`)).status).toBe(404);
});

test("a draft names how many have to agree, and publication freezes it", async () => {
  const { db, desk, base, consultation } = await aDesk();
  await db.updateTable("consultation").set({ publishedAt: null }).where("id", "=", consultation.id).execute();
  const fields = { access: "open", minimumCell: "5", answerThreshold: "25" };
  expect((await desk.post(`${base}/participation`, { ...fields, answerThreshold: "0" })).status).toBe(422);
  await desk.post(`${base}/participation`, fields);
  expect((await desk.get(`${base}/participation`)).html).toContain('value="25"');
  await desk.post(`${base}/participation`, { ...fields, answerThreshold: "" });
  const row = await db.selectFrom("consultation").select("answerThreshold").executeTakeFirstOrThrow();
  expect(row.answerThreshold).toBeNull();
});
