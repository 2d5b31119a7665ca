import { describe, expect, test } from "vitest";
import type { Db } from "#db/schema.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { linkTo } from "#tests/support/link-to.ts";
import {
  aDraft,
  anOfficial,
  authorityFor,
  consultationOf,
  inDays,
  type Official,
} from "#tests/support/officials.ts";
import { aConsultation } from "#tests/support/taking-part.ts";

const title = "¿Qué árboles plantamos en la avenida?";
const nextYear = new Date().getUTCFullYear() + 1;

async function signedIn(db: Db, official: Official) {
  return (await anApp(db)).signedInAs(official.personId);
}

describe("the list", () => {
  test("is empty at first and leads to the first draft", async () => {
    const db = await emptyDb();
    const { id } = await authorityFor(db);
    const app = await signedIn(db, await anOfficial(db, id));
    const page = await app.get("/desk");
    expect(page.text).toContain("Todavía no hay ninguna consulta");
    expect(page.html).toContain('href="/desk/consultations/new"');
  });

  test("shows drafts with their state, and says so when a state has none", async () => {
    const db = await emptyDb();
    const { official } = await aDraft(db);
    const app = await signedIn(db, official);
    expect((await app.get("/desk")).text).toMatch(/¿Qué plazas queremos\?\s+Borrador/);
    expect((await app.get("/desk?state=closed&after=gone")).text).toContain(
      "No hay consultas en este estado",
    );
    expect((await app.get("/desk?state=nothing&before=gone")).text).toContain("¿Qué plazas queremos?");
  });

  test("is turned to the next and back, and stays in the state that was chosen", async () => {
    const db = await emptyDb();
    const { id: authorityId } = await authorityFor(db);
    const app = await signedIn(db, await anOfficial(db, authorityId));
    for (let n = 10; n < 33; n++) {
      const createdAt = inDays(-n);
      await aConsultation(db, { authorityId, title: `Borrador ${n}`, publishedAt: null, createdAt });
    }
    const list = await app.get("/desk?state=draft");
    expect(list.text).toContain("Borrador 29");
    const next = linkTo("next", list.html);
    expect(next).toMatch(/^\/desk\?state=draft&after=/);
    const rest = await app.get(next);
    expect(rest.text).toContain("Borrador 30");
    expect(rest.text).not.toContain("Borrador 29");
    expect(rest.html).toContain('rel="prev"');
    expect((await app.get(linkTo("prev", rest.html))).text).toContain("Borrador 29");
    expect(linkTo("next", (await app.get("/desk?page=2")).html)).toMatch(/^\/desk\?after=/);
  });
});

describe("a new consultation", () => {
  test("is led by the authority one chooses among one's own", async () => {
    const db = await emptyDb();
    const quilpue = await authorityFor(db, "quilpue");
    const limache = await authorityFor(db, "limache");
    await authorityFor(db, "registro");
    const app = await signedIn(db, await anOfficial(db, quilpue.id, limache.id));
    const form = await app.get("/desk/consultations/new");
    expect(form.text).toContain("Municipalidad de limache");
    expect(form.text).not.toContain("Municipalidad de registro");

    const unchosen = await app.post("/desk/consultations/new", { authorityId: "", title, language: "pt" });
    expect(unchosen.status).toBe(422);
    expect(unchosen.html).toContain(title);

    const made = await app.post("/desk/consultations/new", {
      authorityId: limache.id,
      title,
      language: "pt",
    });
    const again = await app.post("/desk/consultations/new", {
      authorityId: limache.id,
      title,
      language: "pt",
    });
    expect(again.location).toBe(made.location);
    const overview = await app.follow(made);
    expect(overview.text).toContain("Faltan 5 datos para poder publicarla");
    const row = await db.selectFrom("consultation").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      title,
      authorityId: limache.id,
      language: "pt",
      slug: "que-arboles-plantamos-en-la-avenida",
    });
  });

  test("is refused for an authority of others, and with a title that says nothing", async () => {
    const db = await emptyDb();
    const own = await authorityFor(db, "quilpue");
    const other = await authorityFor(db, "limache");
    const app = await signedIn(db, await anOfficial(db, own.id));
    const post = (fields: Record<string, string>) =>
      app.post("/desk/consultations/new", { authorityId: own.id, title, language: "es", ...fields });
    expect((await post({ authorityId: other.id })).status).toBe(403);
    const short = await post({ title: "Árboles" });
    expect(short.status).toBe(422);
    expect(short.text).toContain("Escriba al menos 10 caracteres");
    expect(short.html).toContain('value="Árboles"');
    expect(await db.selectFrom("consultation").select("id").execute()).toEqual([]);
  });
});

describe("the purpose", () => {
  const purpose = {
    title,
    purpose: "Elegir los árboles de la avenida antes del invierno.",
    promise: "Contestar por escrito cada propuesta.",
    answersBy: `${nextYear}-12-01`,
    language: "es",
  };

  test("is kept, and the overview says so", async () => {
    const db = await emptyDb();
    const { id, official } = await aDraft(db);
    const app = await signedIn(db, official);
    const saved = await app.post(`/desk/consultations/${id}/purpose`, purpose);
    expect(saved.location).toBe(`/desk/consultations/${id}?saved=purpose`);
    expect((await app.follow(saved)).text).toContain("Se guardó: Propósito y promesa");
    expect(await consultationOf(db, id)).toMatchObject(purpose);
    expect((await app.get(`/desk/consultations/${id}/purpose`)).html).toContain(purpose.promise);
  });

  test("is refused with every reason at once, and everything typed stays", async () => {
    const db = await emptyDb();
    const { id, official } = await aDraft(db);
    const app = await signedIn(db, official);
    const page = await app.post(`/desk/consultations/${id}/purpose`, {
      ...purpose,
      title: "Árboles",
      promise: "Ya veremos.",
      answersBy: "2027-02-30",
    });
    expect(page.status).toBe(422);
    expect(page.text).toContain("Hay 3 datos que corregir");
    expect(page.html).toContain("Ya veremos.");
    expect(page.html).toContain('value="2027-02-30"');
    const past = await app.post(`/desk/consultations/${id}/purpose`, { ...purpose, answersBy: "2001-01-01" });
    expect(past.text).toContain("Elija un día que todavía no haya llegado");
    expect((await consultationOf(db, id)).purpose).toBe("");
  });

  test("survives a session that ended in the middle", async () => {
    const db = await emptyDb();
    const { id, official } = await aDraft(db);
    const path = `/desk/consultations/${id}/purpose`;
    const app = await signedIn(db, official);
    await app.get(path);
    await db.deleteFrom("session").execute();
    const refused = await app.post(path, { ...purpose, promise: "Tres párrafos escritos con calma." });
    expect(refused.location).toMatch(/^\/sign-in\?next=.*&held=/);
    const held = new URLSearchParams(refused.location!.split("?")[1]).get("held");

    const again = await signedIn(db, official);
    const form = await again.get(`${path}?held=${held}`);
    expect(form.html).toContain("Tres párrafos escritos con calma.");
    expect(form.html).toContain(`value="${title}"`);
    expect((await consultationOf(db, id)).promise).toBe("");
  });
});

describe("the schedule", () => {
  test("is set on the authority's clocks, which the page names", async () => {
    const db = await emptyDb();
    const { id, official } = await aDraft(db);
    const app = await signedIn(db, official);
    const path = `/desk/consultations/${id}/schedule`;
    expect((await app.get(path)).text).toContain("hora de Chile (America/Santiago)");
    const closesDay = inDays(40).slice(0, 10);
    const saved = await app.post(path, {
      contribute: "on",
      "contribute-opensDay": "",
      "contribute-opensTime": "",
      "contribute-closesDay": closesDay,
      "contribute-closesTime": "18:00",
    });
    expect((await app.follow(saved)).text).toContain("Se guardó: Etapas y plazos");
    const form = await app.get(path);
    expect(form.html).toContain(`value="${closesDay}"`);
    expect(form.html).toContain('value="18:00"');
  });

  test("tells of an hour that clocks skip, beside its field", async () => {
    const db = await emptyDb();
    const { id, official } = await aDraft(db);
    const app = await signedIn(db, official);
    const page = await app.post(`/desk/consultations/${id}/schedule`, {
      contribute: "on",
      "contribute-opensDay": "2026-09-06",
      "contribute-opensTime": "00:00",
      "contribute-closesDay": "2026-09-20",
      "contribute-closesTime": "18:00",
    });
    expect(page.status).toBe(422);
    expect(page.text).toContain("los relojes se adelantan de las 00:00 a las 01:00");
    expect(page.html).toMatch(/<input id="form-contribute-opensTime"[^>]*aria-invalid="true"/);
  });

  test("is refused when half given, in the past or too short", async () => {
    const db = await emptyDb();
    const { id, official } = await aDraft(db);
    const app = await signedIn(db, official);
    const post = (fields: Record<string, string>) =>
      app.post(`/desk/consultations/${id}/schedule`, {
        contribute: "on",
        "contribute-closesDay": inDays(10).slice(0, 10),
        "contribute-closesTime": "18:00",
        ...fields,
      });
    expect((await post({ "contribute-opensDay": inDays(5).slice(0, 10) })).text).toContain(
      "Complete este dato",
    );
    expect((await post({ "contribute-closesDay": "2020-01-01" })).text).toContain(
      "Elija un cierre que todavía no haya llegado",
    );
    const day = inDays(10).slice(0, 10);
    const short = await post({
      "contribute-opensDay": day,
      "contribute-opensTime": "17:30",
      "contribute-closesDay": day,
    });
    expect(short.text).toContain("Déjela abierta al menos una hora");
    expect(short.html).toContain('value="17:30"');
    expect((await consultationOf(db, id)).closesAt).toBeNull();
  });
});

test("who may take part is kept; a cell too small is refused with the choice kept", async () => {
  const db = await emptyDb();
  const { id, official } = await aDraft(db);
  const app = await signedIn(db, official);
  const path = `/desk/consultations/${id}/participation`;
  const small = await app.post(path, { access: "resident", minimumCell: "2", preModerated: "on" });
  expect(small.text).toContain("Escriba 3 o más");
  expect(small.html).toMatch(/checked=""[^>]*value="resident"/);
  expect((await app.post(path, { access: "resident", minimumCell: "cinco" })).status).toBe(422);
  const saved = await app.post(path, { access: "resident", minimumCell: "8", preModerated: "on" });
  expect(saved.location).toContain("saved=participation");
  expect(await consultationOf(db, id)).toMatchObject({
    access: "resident",
    minimumCell: 8,
    preModerated: 1,
    proposalsInvited: 0,
  });
});

test("which contributions are read first is kept, several or none", async () => {
  const db = await emptyDb();
  const { id, official } = await aDraft(db);
  const app = await signedIn(db, official);
  const path = `/desk/consultations/${id}/participation`;
  const fields = { access: "open", minimumCell: "5" };
  await app.post(path, { ...fields, preModeratedWhen: "links" });
  expect((await consultationOf(db, id)).preModeratedWhen).toBe('["links"]');
  expect((await app.get(path)).html).toMatch(/checked=""[^>]*value="links"/);
  expect((await app.post(path, { ...fields, preModeratedWhen: "everything" })).status).toBe(422);
  await app.post(path, fields);
  expect((await consultationOf(db, id)).preModeratedWhen).toBe("[]");
});

test("the background is written in Markdown without JavaScript, and comes back as it was", async () => {
  const db = await emptyDb();
  const { id, official } = await aDraft(db);
  const app = await signedIn(db, official);
  const path = `/desk/consultations/${id}/background`;
  const saved = await app.post(path, { background: "## Antes\r\n\r\nEran **seis**." });
  expect(saved.location).toContain("saved=background");
  expect((await consultationOf(db, id)).backgroundHtml).toBe(
    "<h2>Antes</h2><p>Eran <strong>seis</strong>.</p>",
  );
  const form = await app.get(path);
  expect(form.html).toMatch(/<textarea[^>]*>(\n)?## Antes\n\nEran \*\*seis\*\*\./);
  expect(form.html).toContain("<script");
  const long = await app.post(path, { background: "a".repeat(40_001) });
  expect(long.status).toBe(422);
});
