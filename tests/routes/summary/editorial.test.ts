import { expect, test } from "vitest";
import { theSystem } from "#app/domain/person/actor.ts";
import { summariseAll } from "#app/domain/summary/draft-work.server.ts";
import { hashOf } from "#app/domain/summary/rewording/approved.server.ts";
import { draftSummary, publishSummary } from "#app/domain/summary/summary.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { anAnswer, anAnsweredConsultation } from "#tests/domain/summary/answered.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { linkTo } from "#tests/support/link-to.ts";
import { anAuthority, aPerson, granted } from "#tests/support/people.ts";
import { during } from "#tests/support/taking-part.ts";

async function moderating() {
  const db = await emptyDb();
  const consultation = await anAnsweredConsultation(db, { quilpue: 9, limache: 6 });
  await summariseAll(db, consultation.id, during);
  const place = { consultationId: consultation.id, territoryId: consultation.place.quilpue! };
  await publishSummary(db, theSystem, place, during);
  const moderator = await aPerson(db, { name: "Inés" });
  await granted(db, moderator, "moderator", consultation.authorityId);
  const app = await anApp(db);
  const draft = (await draftSummary(db, place))!;
  const here = `/moderation/summaries/${draft.id}`;
  const summary = `/consultations/${consultation.slug}/summaries/quilpue`;
  return { db, consultation, place, app, here, summary, draft, inés: await app.signedInAs(moderator) };
}

async function published(place: Awaited<ReturnType<typeof moderating>>) {
  const { html } = await place.inés.get(`${place.here}/publication`);
  const seen = /name="seen" value="([^"]+)"/.exec(html)![1]!;
  return place.inés.post(`${place.here}/publication`, { seen });
}

test.each(["es", "pt", "en", "fr"])(
  "every page of a moderator's editorial work is good in %s",
  async (language) => {
    const { inés, here, db, draft, app, summary } = await moderating();
    await aRewording(db, draft.id, JSON.stringify(draft.digest));
    inés.language = language;
    app.language = language;
    const entry = draft.digest.questions[0]!.themes[0]!.quotes[0]!.id;
    await inés.post(`${here}/quotes/entry/${entry}`, { choice: "exclude", reason: "Nombra a una vecina." });
    const choice = await db.selectFrom("quoteChoice").select("id").executeTakeFirstOrThrow();
    for (const path of [
      ...[
        "",
        "/preview",
        "/foreword",
        "/foreword?in=pt",
        "/quotes",
        "/quotes?of=proposals",
        "/quotes?q=vecina",
      ],
      ...[
        "/quotes?theme=sanitation&after=gone",
        `/quotes/entry/${entry}?choice=pin`,
        `/choices/${choice.id}/revocation`,
      ],
      ...["/rewording", "/rewording/es", "/rewording/es/approval", "/rewording/es/removal", "/publication"],
    ]) {
      expect([path, (await inés.get(`${here}${path}`)).status]).toEqual([path, 200]);
    }
    expect((await app.get(`${summary}/versions`)).status).toBe(200);
    expect((await inés.get(`${here}/rewording/fr`)).status).toBe(404);
  },
);

test("a quote is excluded for a reason that everybody may read", async () => {
  const place = await moderating();
  const { inés, here, app, summary, draft, db, consultation } = place;
  const quote = draft.digest.questions[0]!.themes[0]!.quotes[0]!;
  const choose = `${here}/quotes/entry/${quote.id}`;
  const without = await inés.post(choose, { choice: "exclude", reason: "no" });
  expect(without.status).toBe(422);
  expect(without.text).toContain("al menos 10 caracteres");
  const chosen = await inés.post(choose, { choice: "exclude", reason: "Nombra a una vecina." });
  expect(chosen.location).toBe(`${here}/quotes`);
  expect((await inés.post(choose, { choice: "pin", reason: "Lo dice muy bien." })).status).toBe(422);
  expect((await inés.get(`${here}/publication`)).text).toContain("citas elegidas después");
  await summariseAll(db, consultation.id, new Date());
  expect((await inés.get(here)).text).toContain("Citas que ya no están");
  await published(place);
  const page = await app.get(summary);
  expect(page.text).toContain("Dejada fuera: Nombra a una vecina.");
  expect(page.text).not.toContain(quote.text);
});

test("what may be quoted comes a stretch at a time, narrowed as it was", async () => {
  const { inés, here, db, consultation } = await moderating();
  for (let n = 0; n < 20; n++) {
    await anAnswer(db, consultation, { place: "quilpue", text: `Falta agua en el pasaje ${n}` });
  }
  for (const asked of ["of=1", "of=1&theme=sanitation", "of=1&theme=sanitation&q=agua"]) {
    const first = await inés.get(`${here}/quotes?${asked}`);
    const choices = (html: string) => html.match(/\/quotes\/entry\/[\w-]+\?choice=pin/g)!;
    expect(choices(first.html)).toHaveLength(20);
    const next = linkTo("next", first.html);
    expect(next).toContain(`${here}/quotes?${asked}&after=`);
    const rest = await inés.get(next);
    expect(new Set([...choices(first.html), ...choices(rest.html)]).size).toBe(29);
    expect(choices((await inés.get(linkTo("prev", rest.html))).html)).toEqual(choices(first.html));
  }
  expect((await inés.get(`${here}/quotes?q=vecina`)).text).toContain("9 textos");
});

test("a foreword and a note are read by everybody, and the list of editions leads to each", async () => {
  const place = await moderating();
  const { inés, here, app, summary } = place;
  const form = { language: "es", words: "Gracias por contestar.", note: "Corrige la presentación." };
  expect((await inés.post(`${here}/foreword`, form)).location).toBe(here);
  const late = await inés.post(`${here}/foreword`, { ...form, words: "Otra." });
  expect(late.status).toBe(422);
  expect(late.text).toContain("Alguien más cambió esto");
  expect(late.html).toContain("Otra.");
  expect((await inés.get(`${here}/preview`)).text).toContain("Gracias por contestar.");
  expect((await published(place)).location).toBe(summary);
  const page = await app.get(summary);
  expect(page.text).toContain("Gracias por contestar.");
  expect(page.text).toContain("Corrige la presentación.");
  const versions = await app.get(`${summary}/versions`);
  expect(versions.html).toContain(`${summary}?edition=1`);
  expect(versions.text).toContain("Corrige la presentación.");
});

test("too little new is refused, and said before", async () => {
  const place = await moderating();
  const { inés, here, db, consultation } = place;
  await anAnswer(db, consultation, { place: "quilpue", text: "Que llegue el agua" });
  await summariseAll(db, consultation.id, during);
  expect((await inés.get(`${here}/publication`)).text).toContain("Hay muy poco nuevo");
  expect((await published(place)).status).toBe(422);
  expect((await inés.post(`${here}/publication`, { seen: "older" })).text).toContain("El borrador cambió");
});

test("the second of two moderators sees both texts", async () => {
  const { inés, here } = await moderating();
  const edit = `${here}/sections/question-1`;
  const { html } = await inés.get(edit);
  const seen = /name="seen" value="([^"]+)"/.exec(html)![1]!;
  await inés.post(edit, { language: "es", words: "Se habló del agua.", seen });
  const second = await inés.post(edit, { language: "es", words: "Se habló de la sed.", seen });
  expect(second.status).toBe(422);
  expect(second.text).toContain("Se habló del agua.");
  expect(second.html).toContain("Se habló de la sed.");
});

test("approved words of a model are marked as such to readers", async () => {
  const place = await moderating();
  const { inés, here, app, summary, db, draft } = place;
  await aRewording(db, draft.id, JSON.stringify(draft.digest));
  const page = await inés.get(`${here}/rewording/es/approval`);
  const rewordingId = /name="rewordingId" value="([^"]+)"/.exec(page.html)![1]!;
  expect((await inés.post(`${here}/rewording/es/approval`, { rewordingId: "other" })).status).toBe(422);
  expect((await inés.post(`${here}/rewording/es/approval`, { rewordingId })).location).toBe(
    `${here}/rewording`,
  );
  await published(place);
  const read = await app.get(summary);
  expect(read.text).toContain("Tomaron parte 9 personas de Quilpué.");
  expect(read.text).toContain("un modelo de lenguaje (a-model)");
  expect((await inés.post(`${here}/rewording`, { language: "es" })).text).toContain("no usa ningún modelo");
});

test("others may see and change none of it", async () => {
  const { app, here, db, draft } = await moderating();
  const citizen = await app.signedInAs(await aPerson(db));
  const elsewhere = await aPerson(db, { name: "Otro" });
  await granted(db, elsewhere, "moderator", await anAuthority(db, "Municipalidad de Otra"));
  const other = await app.signedInAs(elsewhere);
  const entry = draft.digest.questions[0]!.themes[0]!.quotes[0]!.id;
  for (const path of ["preview", "foreword", "quotes", `quotes/entry/${entry}`, "rewording", "publication"]) {
    for (const visitor of [citizen, other]) {
      expect((await visitor.get(`${here}/${path}`)).status).toBe(403);
      if (path !== "preview" && path !== "quotes")
        expect((await visitor.post(`${here}/${path}`)).status).toBe(403);
    }
  }
});

/** As the work of a language model leaves it. */
async function aRewording(db: Db, summaryId: string, digest: string) {
  const at = during.toISOString();
  const first = {
    id: "participation.1",
    section: "participation",
    original: "En Quilpué participaron 9 personas.",
  };
  const sentences = [
    { ...first, text: "Tomaron parte 9 personas de Quilpué.", problems: [] },
    { ...first, id: "participation.2", text: "Son 90.", problems: [{ kind: "number", what: "90" }] },
    { ...first, id: "participation.3", text: null, problems: [{ kind: "missing", what: "" }] },
  ];
  await db
    .insertInto("rewording")
    .values({
      ...{
        id: newId(),
        summaryId,
        language: "es",
        model: "a-model",
        state: "done",
        digestHash: hashOf(digest),
      },
      ...{ sentences: JSON.stringify(sentences), problem: null, askedBy: null, askedAt: at, doneAt: at },
      ...{ approvedBy: null, approvedAt: null, discardedBy: null, discardedAt: null },
    })
    .execute();
}
