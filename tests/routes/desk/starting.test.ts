import { expect, test } from "vitest";
import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { fileOf } from "#app/domain/design/file.ts";
import { builtInTemplate } from "#app/domain/design/templates/templates.ts";
import type { Db } from "#db/schema.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aDesign, asks } from "#tests/support/designs.ts";
import { aDraft, anOfficial, anOpenOne, authorityFor, consultationOf } from "#tests/support/officials.ts";

async function atTheDesk(db: Db) {
  const draft = await aDraft(db);
  const app = await (await anApp(db)).signedInAs(draft.official.personId);
  return { ...draft, app, authorityId: draft.authority.id };
}

const idIn = (location: string | null) => location!.split("/").at(-1)!;

test("a consultation begins from a built-in template, in the language it was read in", async () => {
  const db = await emptyDb();
  const { app, authorityId } = await atTheDesk(db);
  const offered = await app.get("/desk/consultations/new");
  expect(offered.text).toContain("Presupuesto participativo");
  const preview = await app.get("/desk/templates/budget?in=pt");
  expect(preview.text).toContain("Como você distribuiria cem pontos");
  const begun = await app.post("/desk/templates/budget?in=pt", {
    authorityId,
    title: "Em que investimos?",
  });
  const id = idIn(begun.location);
  expect(await consultationOf(db, id)).toMatchObject({ title: "Em que investimos?", language: "pt" });
  expect((await questionsOf(db, id)).map(({ kind }) => kind)).toEqual([
    ...["allocation", "open-text", "yes-no", "open-text", "place", "file"],
  ]);
  expect((await app.get(`/desk/consultations/${id}/versions`)).text).toContain("Se creó con una plantilla");
  expect((await app.get("/desk/templates/nothing")).status).toBe(404);
  const short = await app.post("/desk/templates/budget", { authorityId, title: "¿Qué?" });
  expect(short.status).toBe(422);
});

test("a design is saved as a template, used, renamed and removed", async () => {
  const db = await emptyDb();
  const { app, id, authorityId } = await atTheDesk(db);
  expect((await app.get(`/desk/consultations/${id}/template`)).html).toContain("¿Qué plazas queremos?");
  const saved = await app.post(`/desk/consultations/${id}/template`, { name: "Plazas" });
  const kept = await app.follow(saved);
  expect(kept.text).toContain("Se guardó la plantilla");
  const path = saved.location!.split("?")[0]!;
  const twice = await app.post(`/desk/consultations/${id}/template`, { name: "PLAZAS" });
  expect(twice.text).toContain("ya tiene una plantilla con este nombre");
  expect((await app.get("/desk/templates")).text).toContain("Plazas");
  expect((await app.get("/desk/consultations/new")).text).toContain("Plazas");

  const begun = await app.post(path, { authorityId, title: "¿Otra consulta de plazas?" });
  expect((await consultationOf(db, idIn(begun.location))).title).toBe("¿Otra consulta de plazas?");
  await app.get(`${path}/name`);
  const renamed = await app.follow(await app.post(`${path}/name`, { name: "Plazas y parques" }));
  expect(renamed.text).toContain("Plazas y parques");
  expect((await app.post(`${path}/name`, { name: " " })).status).toBe(422);
  expect((await app.get(`${path}/removal`)).text).toContain("¿Quitar esta plantilla?");
  const stranger = await app.signedInAs(
    (await anOfficial(db, (await authorityFor(db, "cochrane")).id)).personId,
  );
  expect((await stranger.get(path)).status).toBe(404);
  expect((await app.follow(await app.post(`${path}/removal`))).text).not.toContain("Plazas y parques");
  expect((await app.get(path)).status).toBe(404);
});

test("a published consultation of others is copied, a draft of others is not", async () => {
  const db = await emptyDb();
  const published = await anOpenOne(db);
  const secret = await aDraft(db, { title: "¿Qué no se sabe todavía?" });
  const other = await authorityFor(db, "cochrane");
  const official = await anOfficial(db, other.id);
  const app = await (await anApp(db)).signedInAs(official.personId);
  const list = await app.get("/desk/consultations/new/copy?q=plazas");
  expect(list.html).toContain(`/desk/consultations/${published.id}/copy`);
  expect((await app.get("/desk/consultations/new/copy")).text).not.toContain("no se sabe");
  expect((await app.get("/desk/consultations/new/copy?q=xyzzy")).text).toContain("Ninguna consulta tiene");

  const form = await app.get(`/desk/consultations/${published.id}/copy`);
  expect(form.text).toContain("Qué no se copia");
  const begun = await app.post(`/desk/consultations/${published.id}/copy`, {
    authorityId: other.id,
    title: "¿Qué plazas queremos aquí?",
  });
  expect(await consultationOf(db, idIn(begun.location))).toMatchObject({
    authorityId: other.id,
    publishedAt: null,
  });
  const stolen = await app.post(`/desk/consultations/${published.id}/copy`, {
    authorityId: published.authority.id,
    title: "¿Qué plazas queremos aquí?",
  });
  expect(stolen.status).toBe(403);
  expect((await app.get(`/desk/consultations/${secret.id}/copy`)).status).toBe(403);
  expect((await app.get("/desk/consultations/nothing/copy")).status).toBe(404);
});

test("a design is downloaded and begins another consultation, as a file or pasted", async () => {
  const db = await emptyDb();
  const { app, id, authorityId } = await atTheDesk(db);
  const path = `/desk/consultations/${id}/design.json`;
  const file = await app.get(path);
  expect(file.headers.get("Content-Disposition")).toContain("attachment");
  expect(JSON.parse(file.html)).toMatchObject({ version: 1, design: { title: "¿Qué plazas queremos?" } });
  const stranger = await app.signedInAs((await anOfficial(db)).personId);
  expect((await stranger.get(path)).status).toBe(403);

  await app.get("/desk/consultations/new/file");
  const { design } = builtInTemplate("regulation", "fr");
  const json = JSON.stringify(fileOf(design, "https://elsewhere.example"));
  const sent = new File([json], "design.json", { type: "application/json" });
  const uploaded = await app.post("/desk/consultations/new/file", { authorityId, file: sent, text: "" });
  const again = JSON.parse(
    (await app.get(`/desk/consultations/${idIn(uploaded.location)}/design.json`)).html,
  );
  expect(again.design).toEqual(design);
  const pasted = await app.post("/desk/consultations/new/file", {
    authorityId,
    file: new File([], ""),
    text: JSON.stringify(fileOf({ ...design, title: "Un autre projet" }, "https://elsewhere.example")),
  });
  expect(pasted.location).toMatch(/^\/desk\/consultations\//);
});

test("a file that cannot be used says where it is wrong, in words", async () => {
  const db = await emptyDb();
  const { app, authorityId } = await atTheDesk(db);
  const before = await db.selectFrom("consultation").select("id").execute();
  const upload = (text: string) =>
    app.post("/desk/consultations/new/file", { authorityId, file: new File([], ""), text });
  const design = aDesign({
    questions: [
      asks("q1", {
        title: "¿Qué plaza prefiere usted?",
        kind: "single-choice",
        settings: { options: [] } as never,
      }),
    ],
  });
  const options = [
    { code: "o1", label: "Sí" },
    { code: "o2", label: "" },
  ];
  const file = { format: "cabildo-consultation-design", version: 1, design };
  const wrong = JSON.parse(JSON.stringify(file));
  wrong.design.questions[0].settings.options = options;
  const refused = await upload(JSON.stringify(wrong));
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("pregunta 1, opción 2, texto: Complete este dato");
  const few = await upload(JSON.stringify({ ...file, colour: 1 }));
  expect(few.text).toContain("pregunta 1, opciones: Escriba al menos dos opciones");
  expect((await upload("{")).text).toContain("el archivo: no es un archivo JSON");
  expect((await upload("")).text).toContain("Elija un archivo o pegue su contenido");
  const large = new File(["x".repeat(1024 * 1024 + 1)], "design.json");
  const heavy = await app.post("/desk/consultations/new/file", { authorityId, file: large, text: "" });
  expect(heavy.text).toContain("pesa demasiado");
  expect(await db.selectFrom("consultation").select("id").execute()).toHaveLength(before.length);
});

test("the schema is for everybody, at an address that stays", async () => {
  const app = await anApp(await emptyDb());
  const schema = await app.get("/schemas/consultation-design.json");
  expect(schema.headers.get("Content-Type")).toContain("application/schema+json");
  expect(JSON.parse(schema.html)).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "http://localhost:3000/schemas/consultation-design.json",
  });
  expect((await app.get("/about/data")).html).toContain("/schemas/consultation-design.json");
});

test("plain language is advice about each text, with the way to change it", async () => {
  const db = await emptyDb();
  const { app, id } = await atTheDesk(db);
  const long = `Queremos ${"saber algo más de las plazas y ".repeat(8)}de los parques.`;
  await db
    .updateTable("consultation")
    .set({ purpose: `${long} Diga qué falta.` })
    .where("id", "=", id)
    .execute();
  const page = await app.get(`/desk/consultations/${id}/plain-language`);
  expect(page.text).toContain("Una frase tiene más de 25 palabras");
  expect(page.html).toContain(`/desk/consultations/${id}/purpose`);
  expect(page.text).toContain("INFLESZ");
  await db.updateTable("consultation").set({ language: "pt" }).where("id", "=", id).execute();
  const other = await app.get(`/desk/consultations/${id}/plain-language`);
  expect(other.text).toContain("vale únicamente para el español");
  expect((await app.get(`/desk/consultations/${id}`)).html).toContain(
    `/desk/consultations/${id}/plain-language`,
  );
});
