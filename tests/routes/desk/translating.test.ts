import { expect, test } from "vitest";
import type { Db } from "#db/schema.ts";
import { anApp, type Page } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aDraftForToday, anOfficial, anOpenOne, authorityFor } from "#tests/support/officials.ts";

async function atTheDesk(db: Db, draft: { id: string; official: { personId: string } }) {
  const visitor = await anApp(db);
  const app = await visitor.signedInAs(draft.official.personId);
  return { visitor, app, base: `/desk/consultations/${draft.id}` };
}

test("an official chooses a language, translates beside the original, and sees how far it is", async () => {
  const db = await emptyDb();
  const { app, base } = await atTheDesk(db, await aDraftForToday(db));
  expect((await app.get(base)).text).toContain("Solo en español");
  const chosen = await app.follow(await app.post(`${base}/languages`, { pt: "on" }));
  expect(chosen.text).toContain("Se guardaron los idiomas");
  expect(chosen.text).toContain("0 de 4");

  const page = await app.get(`${base}/languages/pt`);
  expect(page.html).toContain('<p class="as-written" lang="es">¿Qué plazas queremos?</p>');
  expect(page.text).toContain("0 de 4 textos traducidos");
  const saved = await app.follow(
    await app.post(`${base}/languages/pt`, filled(page, ["Que praças queremos?"])),
  );
  expect(saved.text).toContain("Se guardó 1 texto");
  expect(saved.text).toContain("1 de 4 textos traducidos");
  expect(valuesOf(saved)).toEqual(["Que praças queremos?", "", "", ""]);
  expect(valuesOf(await app.get(`${base}/languages/pt?filter=missing`))).toEqual(["", "", ""]);
});

test("publishing warns of what is not translated, and goes on", async () => {
  const db = await emptyDb();
  const { app, base } = await atTheDesk(db, await aDraftForToday(db));
  await app.post(`${base}/languages`, { pt: "on" });
  expect((await app.get(`${base}/publication`)).text).toContain("portugués: faltan 4 textos");
  expect((await app.follow(await app.post(`${base}/publication`))).text).toContain("está publicada");
});

test("after the publication translations go on, and one whose original changed shows how", async () => {
  const db = await emptyDb();
  const published = await anOpenOne(db);
  const { app, base } = await atTheDesk(db, published);
  await app.post(`${base}/languages`, { pt: "on" });
  const page = await app.get(`${base}/languages/pt`);
  await app.post(`${base}/languages/pt`, filled(page, ["Que praças queremos?"]));
  await db
    .updateTable("consultation")
    .set({ title: "¿Qué plazas necesitamos?" })
    .where("id", "=", published.id)
    .execute();

  const changed = await app.get(`${base}/languages/pt?filter=out-of-date`);
  expect(changed.html).toContain("<del>queremos?</del><ins>necesitamos?</ins>");
  const [name] = namesOf(changed);
  const holding = { ...filled(changed, ["Que praças queremos?"]), [name!.replace("text-", "holds-")]: "on" };
  const held = await app.follow(await app.post(`${base}/languages/pt?filter=out-of-date`, holding));
  expect(held.text).toContain("No hay textos en esta lista");
});

test("whoever saves second over a colleague's words sees both, and loses neither", async () => {
  const db = await emptyDb();
  const draft = await aDraftForToday(db);
  const { visitor, app, base } = await atTheDesk(db, draft);
  const colleague = await visitor.signedInAs((await anOfficial(db, draft.authority.id)).personId);
  await app.post(`${base}/languages`, { pt: "on" });
  const path = `${base}/languages/pt?filter=missing`;
  const [first, second] = [await app.get(path), await colleague.get(path)];
  await app.post(path, filled(first, ["Que praças queremos?"]));
  const refused = await colleague.post(path, filled(second, ["Quais praças?", "Saber."]));

  expect(refused.status).toBe(422);
  expect(refused.text).toContain("Otra persona cambió esta traducción");
  expect(refused.text).toContain("La traducción guardada ahora: Que praças queremos?");
  expect(valuesOf(refused)).toContain("Quais praças?");
  const again = await colleague.follow(await colleague.post(path, filled(refused, ["Quais praças?"])));
  expect(again.status).toBe(200);
  const texts = await db.selectFrom("translation").select("text").orderBy("key").execute();
  expect(texts.map(({ text }) => text).sort()).toEqual(["Quais praças?", "Saber."]);
});

test("officials of another authority find nothing here, and a language that was not chosen has no page", async () => {
  const db = await emptyDb();
  const draft = await aDraftForToday(db);
  const { visitor, app, base } = await atTheDesk(db, draft);
  const stranger = await visitor.signedInAs(
    (await anOfficial(db, (await authorityFor(db, "cochrane")).id)).personId,
  );
  expect((await stranger.get(`${base}/languages`)).status).toBe(403);
  expect((await app.get(`${base}/languages/pt`)).status).toBe(404);
  expect((await app.get(`${base}/languages/es`)).status).toBe(404);
});

test("the preview is read in each language", async () => {
  const db = await emptyDb();
  const { app, base } = await atTheDesk(db, await aDraftForToday(db));
  await app.post(`${base}/languages`, { pt: "on" });
  const page = await app.get(`${base}/languages/pt`);
  await app.post(`${base}/languages/pt`, filled(page, ["Que praças queremos?"]));

  const main = await app.get(`${base}/preview`);
  expect(main.html).toContain("<h1>¿Qué plazas queremos?</h1>");
  expect(main.html).toContain(`href="${base}/preview?lang=pt"`);
  const portuguese = await app.get(`${base}/preview?lang=pt`);
  expect(portuguese.html).toContain('<h1 lang="pt">Que praças queremos?</h1>');
  expect(portuguese.text).toContain("¿Qué plaza falta en su barrio?");
});

/** The names of the fields for translations, in their order on the page. */
function namesOf({ html }: Page): string[] {
  return [...html.matchAll(/name="(text-[0-9a-f]+)"/g)].map((match) => match[1]!);
}

/** Each field with the first texts given, as a form of this page sends them. */
function filled(page: Page, texts: string[]): Record<string, string> {
  const seen = [...page.html.matchAll(/name="(seen-[0-9a-f]+)" value="([^"]*)"/g)];
  return {
    ...Object.fromEntries(seen.map((match) => [match[1]!, match[2]!])),
    ...Object.fromEntries(namesOf(page).map((name, index) => [name, texts[index] ?? ""])),
  };
}

/** What stands in the fields, in the order of the page. */
function valuesOf({ html }: Page): string[] {
  return namesOf({ html } as Page).map((name) => {
    const input = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0];
    const value = input
      ? /value="([^"]*)"/.exec(input)?.[1]
      : new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)`).exec(html)?.[1];
    return (value ?? "").trim();
  });
}
