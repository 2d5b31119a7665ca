import { describe, expect, test } from "vitest";
import { standingOf } from "#app/domain/phase/phase.ts";
import type { Db } from "#db/schema.ts";
import { anApp, type Page } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aDraft, aDraftForToday, anOpenOne, consultationOf, inDays } from "#tests/support/officials.ts";

async function atTheDesk(db: Db, draft: { id: string; official: { personId: string } }) {
  const visitor = await anApp(db);
  const app = await visitor.signedInAs(draft.official.personId);
  return { visitor, app, base: `/desk/consultations/${draft.id}` };
}

describe("publishing", () => {
  test("shows everything that is missing, each with the way to mend it, and no button", async () => {
    const db = await emptyDb();
    const draft = await aDraft(db);
    const { app, base } = await atTheDesk(db, draft);
    const page = await app.get(`${base}/publication`);
    for (const part of ["purpose", "schedule", "questions"]) {
      expect(page.html).toContain(`href="${base}/${part}"`);
    }
    expect(page.text).toContain("Diga qué se hará con las respuestas");
    expect(page.text).not.toContain("Publicar la consulta");
    const forced = await app.post(`${base}/publication`);
    expect(forced.status).toBe(422);
    expect(forced.text).toContain("Agregue al menos una pregunta");
    expect((await consultationOf(db, draft.id)).publishedAt).toBeNull();
  });

  test("lets everybody see it, and says where it is and what happens next", async () => {
    const db = await emptyDb();
    const draft = await aDraftForToday(db);
    const { app, base, visitor } = await atTheDesk(db, draft);
    const address = "/consultations/que-plazas-queremos";
    expect((await visitor.get(address)).status).toBe(404);
    expect((await app.get(base)).text).toContain("Está todo lo necesario");
    expect((await app.get(`${base}/publication`)).text).toContain("Publicar la consulta");

    const done = await app.follow(await app.post(`${base}/publication`));
    expect(done.text).toContain("La consulta está publicada");
    expect(done.html.replaceAll("<wbr/>", "")).toContain(`http://localhost:3000${address}`);
    expect(done.text).toContain("Se puede participar hasta el");
    const page = await visitor.get(address);
    expect(page.status).toBe(200);
    expect(page.text).toContain("¿Qué plaza falta en su barrio?");
  });

  test("by clicking twice publishes once, and both clicks see that it is done", async () => {
    const db = await emptyDb();
    const draft = await aDraftForToday(db);
    const { app, base } = await atTheDesk(db, draft);
    const clicks = await Promise.all([1, 2, 3].map(() => app.post(`${base}/publication`)));
    expect(clicks.map((click) => click.location)).toEqual(Array(3).fill(`${base}/publication`));
    const acts = await db
      .selectFrom("ledger")
      .select("id")
      .where("act", "=", "consultation.published")
      .execute();
    expect(acts).toHaveLength(1);
  });
});

test("the preview is the page that citizens will see, under a bar that says so", async () => {
  const db = await emptyDb();
  const draft = await aDraftForToday(db);
  const { app, base, visitor } = await atTheDesk(db, draft);
  const preview = await app.get(`${base}/preview`);
  expect(preview.text).toContain("Vista previa");
  await app.post(`${base}/publication`);
  const page = await visitor.get("/consultations/que-plazas-queremos");
  expect(contentOf(preview).replace(/ Atención: Vista previa.*?mesa de trabajo/, "")).toBe(contentOf(page));
  expect((await app.get(`${base}/preview`)).location).toBe("/consultations/que-plazas-queremos");
});

function contentOf({ html }: Page): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)![1]!;
  return main
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

describe("once it is open", () => {
  test("it is extended with a reason that everybody can read", async () => {
    const db = await emptyDb();
    const draft = await anOpenOne(db);
    const { app, base, visitor } = await atTheDesk(db, draft);
    const form = await app.get(`${base}/extension`);
    expect(form.text).toContain("Ahora cierra el");
    const longer = {
      closesDay: inDays(45).slice(0, 10),
      closesTime: "20:00",
      answersBy: inDays(90).slice(0, 10),
      reason: "Falta escuchar a los cerros.",
    };
    const sooner = await app.post(`${base}/extension`, { ...longer, closesDay: inDays(20).slice(0, 10) });
    expect(sooner.status).toBe(422);
    expect(sooner.text).toContain("Elija un cierre posterior al actual");
    expect(sooner.html).toContain("Falta escuchar a los cerros.");
    const late = await app.post(`${base}/extension`, { ...longer, closesDay: inDays(95).slice(0, 10) });
    expect(late.text).toContain("Elija, para la respuesta de la autoridad, un día posterior al cierre");

    const done = await app.follow(await app.post(`${base}/extension`, longer));
    expect(done.text).toContain("Plazo ampliado");
    expect(done.text).toContain("Falta escuchar a los cerros.");
    expect((await app.post(`${base}/extension`, longer)).status).toBe(422);
    expect((await visitor.get("/consultations/que-plazas-queremos")).text).toContain(
      "Falta escuchar a los cerros.",
    );
  });

  test("it is closed early with a reason, once and for good", async () => {
    const db = await emptyDb();
    const draft = await anOpenOne(db);
    const { app, base } = await atTheDesk(db, draft);
    expect((await app.get(`${base}/closure`)).text).toContain("no se puede volver a abrir");
    expect((await app.post(`${base}/closure`, { reason: "Sí." })).status).toBe(422);
    const reason = "La plaza se vendió y la pregunta ya no tiene sentido.";
    const done = await app.follow(await app.post(`${base}/closure`, { reason }));
    expect(done.text).toContain("Consulta cerrada");
    expect(standingOf(await consultationOf(db, draft.id), new Date())).toBe("closed");
    const again = await app.post(`${base}/closure`, { reason: `${reason} Otra vez.` });
    expect(again.status).toBe(422);
    expect(again.text).toContain("La consulta ya cerró");
    expect((await app.get(`${base}/extension`)).text).toContain("La consulta ya cerró");
  });

  test("it is corrected by public notes, each made once", async () => {
    const db = await emptyDb();
    const draft = await anOpenOne(db);
    const { app, base, visitor } = await atTheDesk(db, draft);
    const text = "Con “plaza” queremos decir también los parques de bolsillo.";
    const note = { text, questionId: draft.questionId };
    expect((await app.post(`${base}/corrections`, { ...note, text: "No." })).status).toBe(422);
    const done = await app.follow(await app.post(`${base}/corrections`, note));
    expect(done.text).toContain("Nota publicada");
    expect(done.text).toContain("Pregunta 1 ·");
    const twice = await app.post(`${base}/corrections`, note);
    expect(twice.status).toBe(422);
    expect(twice.text).toContain("Esta nota ya está publicada");
    expect((await visitor.get("/consultations/que-plazas-queremos")).text).toContain(text);
  });
});

test("a draft is neither extended, closed nor corrected: the pages say what to do instead", async () => {
  const db = await emptyDb();
  const draft = await aDraftForToday(db);
  const { app, base } = await atTheDesk(db, draft);
  for (const path of ["/extension", "/closure", "/corrections"]) {
    const page = await app.get(`${base}${path}`);
    expect(page.text, path).toContain("La consulta todavía no está publicada");
    expect(page.html, path).not.toContain("<textarea");
  }
  const forced = await app.post(`${base}/closure`, { reason: "Ya no hace falta preguntar." });
  expect(forced.status).toBe(422);
});

test.each(["pt", "en", "fr"])("every page of the desk is written in %s", async (language) => {
  const db = await emptyDb();
  const draft = await aDraftForToday(db);
  const open = await anOpenOne(db);
  const { app, base } = await atTheDesk(db, draft);
  const other = await app.signedInAs(open.official.personId);
  app.language = language;
  await db
    .updateTable("person")
    .set({ language: language as "pt" })
    .execute();
  const pages = ["", "/purpose", "/places", "/authorities", "/schedule", "/questions", "/questions/new"];
  const more = ["/participation", "/background", "/documents", "/preview", "/publication"];
  for (const path of [
    "/desk",
    "/desk/consultations/new",
    ...[...pages, ...more].map((page) => base + page),
  ]) {
    const page = await app.get(path);
    expect(page.status, path).toBe(200);
    expect(page.html, path).toContain(`<html lang="${language}"`);
  }
  for (const path of ["", "/publication", "/extension", "/closure", "/corrections", "/purpose"]) {
    expect((await other.get(`/desk/consultations/${open.id}${path}`)).status, path).toBe(200);
  }
});
