import { expect, test } from "vitest";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { someEditions } from "#tests/support/editions.ts";
import { linkTo } from "#tests/support/link-to.ts";
import { aConsultation, somePlaces } from "#tests/support/taking-part.ts";

test("before anything is published, the results say when there will be some", async () => {
  const app = await anApp(await emptyDb());
  const { text } = await app.get("/summaries");
  expect(text).toContain("Todavía no se ha publicado ningún resumen");
  expect(text).toContain("Elija su municipio para ver solo los suyos");
});

test("each summary is listed under its consultation, with how many took part and when", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db, { slug: "calles", title: "Calles para todas las edades" });
  await someEditions(db, consultation, { at: "2026-12-10T02:00:00.000Z" });
  await someEditions(db, consultation, { of: ["limache"], people: null });
  const { html, text } = await (await anApp(db)).get("/summaries");
  expect(html).toContain('href="/consultations/calles/summaries/quilpue"');
  expect(text).toContain("Calles para todas las edades Municipalidad de Quilpué");
  expect(text).toContain("Quilpué participaron 112 personas · publicado el 9 de diciembre de 2026");
  expect(text).toContain("Limache publicado el 10 de diciembre de 2026");
});

test("somebody who chose a municipality can see only what it said", async () => {
  const db = await emptyDb();
  await someEditions(db, await aConsultation(db, { title: "En Quilpué" }));
  await someEditions(db, await aConsultation(db, { title: "En Limache" }), { of: ["limache"] });
  const app = await anApp(db);
  await app.post("/municipality", { code: "quilpue" });
  const all = await app.get("/summaries");
  expect(all.html).toContain('href="/summaries?municipality=quilpue"');
  expect(all.text).toContain("En Limache");

  const own = await app.get("/summaries?municipality=quilpue");
  expect(own.text).toContain("En Quilpué");
  expect(own.text).not.toContain("En Limache");
  expect((await app.get("/summaries?municipality=cochrane")).text).toContain(
    "Todavía no hay resúmenes de Cochrane",
  );
  expect((await app.get("/summaries?municipality=nowhere")).text).toContain("En Limache");
});

test("a long list keeps its municipality from page to page", async () => {
  const db = await emptyDb();
  await somePlaces(db);
  for (let i = 0; i < 21; i++) await someEditions(db, await aConsultation(db));
  const app = await anApp(db);
  const listed = ({ html }: { html: string }) => html.match(/\/consultations\/[\w-]+\/summaries\/quilpue"/g)!;
  const first = await app.get("/summaries?municipality=quilpue");
  expect(linkTo("next", first.html)).toMatch(/^\/summaries\?municipality=quilpue&after=/);
  const second = await app.get(linkTo("next", first.html));
  expect(new Set([...listed(first), ...listed(second)]).size).toBe(21);
  expect(listed(second)).toHaveLength(1);
  expect(listed(await app.get(linkTo("prev", second.html)))).toEqual(listed(first));
  expect(listed(await app.get("/summaries?municipality=quilpue&page=2"))).toEqual(listed(first));
});

test("the sitemap has the whole addresses of what is public, and of nothing else", async () => {
  const db = await emptyDb();
  await someEditions(db, await aConsultation(db, { slug: "calles" }));
  await aConsultation(db, { slug: "borrador", publishedAt: null });
  const app = await anApp(db, { environment: { origin: "https://participa.example" } });
  const { headers, html: xml } = await app.get("/sitemap.xml");
  expect(headers.get("Content-Type")).toBe("application/xml; charset=utf-8");
  expect(xml).toContain("<loc>https://participa.example/</loc>");
  expect(xml).toContain("<loc>https://participa.example/consultations/calles</loc>");
  expect(xml).toContain("<loc>https://participa.example/consultations/calles/answers</loc>");
  expect(xml).toContain("<loc>https://participa.example/authorities</loc>");
  expect(xml).toMatch(/<loc>https:\/\/participa\.example\/authorities\/[\w-]+\/commitments<\/loc>/);
  expect(xml).toContain(
    "<loc>https://participa.example/consultations/calles/summaries/quilpue</loc><lastmod>2026-12-10T12:00:00.000Z</lastmod>",
  );
  expect(xml).not.toContain("borrador");
});
