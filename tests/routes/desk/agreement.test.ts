import { expect, test } from "vitest";
import { addQuestion } from "#app/domain/question/question.server.ts";
import type { Db } from "#db/schema.ts";
import { anApp, type Page } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import {
  aDraftForToday,
  anOfficial,
  aQuestion,
  authorityFor,
  consultationOf,
} from "#tests/support/officials.ts";

/** The lead names Registro on the page, and each side has a browser. */
async function anInvitation(db: Db) {
  const draft = await aDraftForToday(db);
  const registro = await authorityFor(db, "registro");
  const visitor = await anApp(db);
  const lead = await visitor.signedInAs(draft.official.personId);
  const invited = await visitor.signedInAs((await anOfficial(db, registro.id)).personId);
  const base = `/desk/consultations/${draft.id}`;
  await lead.post(`${base}/authorities`, { authorityId: registro.id });
  const agreement = `${base}/authorities/${registro.id}/agreement`;
  const refusal = `${base}/authorities/${registro.id}/refusal`;
  return { ...draft, registro, visitor, lead, invited, base, agreement, refusal };
}

const seenOn = (page: Page) => ({ seen: page.html.match(/name="seen" value="(\d+)"/)?.[1] ?? "" });

test("naming another government does not let anybody publish in its name", async () => {
  const db = await emptyDb();
  const { id, lead, base, agreement, refusal, visitor } = await anInvitation(db);
  expect((await lead.get(`${base}/authorities`)).text).toContain("Todavía no ha aceptado");
  const check = await lead.get(`${base}/publication`);
  expect(check.text).toContain("Falta que acepten la consulta: Municipalidad de registro");
  expect(check.text).toContain("Municipalidad de registro (todavía no ha aceptado)");
  expect(check.text).not.toContain("Publicar la consulta");
  expect((await lead.post(`${base}/publication`)).status).toBe(422);

  for (const path of [agreement, refusal]) {
    expect((await lead.get(path)).status).toBe(403);
    expect((await lead.post(path, { seen: "4" })).status).toBe(403);
  }
  const third = await visitor.signedInAs(
    (await anOfficial(db, (await authorityFor(db, "limache")).id)).personId,
  );
  for (const path of [agreement, refusal]) expect((await third.post(path, { seen: "4" })).status).toBe(403);
  expect((await lead.post(`${base}/publication`)).status).toBe(422);
  expect((await consultationOf(db, id)).publishedAt).toBeNull();
});

test("the invited are told, read what they agree to, and agree; then it is published", async () => {
  const db = await emptyDb();
  const { id, lead, invited, base, agreement } = await anInvitation(db);
  expect((await invited.get("/desk")).text).toContain("Su autoridad fue invitada");
  const overview = await invited.get(base);
  expect(overview.text).toContain("Su autoridad fue invitada a preguntar: Municipalidad de registro");
  expect(overview.html).toContain(`href="${agreement}"`);
  const page = await invited.get(agreement);
  expect(page.text).toContain("Contestar cada propuesta por escrito.");
  expect(page.html).toContain(`href="${base}/preview"`);
  expect((await invited.post(agreement)).status).toBe(422);

  const agreed = await invited.follow(await invited.post(agreement, seenOn(page)));
  expect(agreed.text).toContain("Municipalidad de registro aceptó esta consulta");
  expect((await invited.post(agreement, seenOn(page))).location).toBe(base);
  expect((await invited.get(agreement)).text).toContain("Retirar la aceptación");
  expect((await lead.get(`${base}/authorities`)).text).toContain("Aceptó");
  await lead.post(`${base}/publication`);
  expect((await consultationOf(db, id)).publishedAt).not.toBeNull();
});

test("a draft that was changed meanwhile is shown again, and a later change asks again", async () => {
  const db = await emptyDb();
  const { id, official, lead, invited, base, agreement } = await anInvitation(db);
  const before = seenOn(await invited.get(agreement));
  await addQuestion(db, official, id, aQuestion("¿Acepta pagar una tasa nueva?"));
  const again = await invited.post(agreement, before);
  expect(again.status).toBe(422);
  expect(again.text).toContain("El borrador cambió mientras usted lo leía");
  expect(again.text).toContain("¿Acepta pagar una tasa nueva?");
  await invited.post(agreement, seenOn(again));
  await lead.post(`${base}/background`, { background: "Eran seis." });
  expect((await lead.post(`${base}/publication`)).status).toBe(422);
  expect((await invited.get(base)).text).toContain("Su autoridad fue invitada");
});

test("who declines is asked once more, and is then no longer part of it", async () => {
  const db = await emptyDb();
  const { lead, invited, base, refusal } = await anInvitation(db);
  expect((await invited.get(refusal)).text).toContain("deja de figurar en el borrador");
  const desk = await invited.follow(await invited.post(refusal));
  expect(desk.text).toContain("Su autoridad ya no figura en la consulta");
  expect((await invited.post(refusal)).location).toBe("/desk?saved=refusal");
  expect((await invited.get(base)).status).toBe(403);
  expect((await lead.get(`${base}/publication`)).text).toContain("Publicar la consulta");
});

test("of a published consultation nobody withdraws", async () => {
  const db = await emptyDb();
  const { lead, invited, base, agreement, refusal } = await anInvitation(db);
  await invited.post(agreement, seenOn(await invited.get(agreement)));
  await lead.post(`${base}/publication`);
  expect((await invited.get(refusal)).location).toBe(base);
  expect((await invited.post(refusal)).location).toBe(base);
  expect((await invited.get(agreement)).status).toBe(200);
  expect((await lead.get(`${base}/authorities`)).text).toContain("Municipalidad de registro");
});
