import { expect, test } from "vitest";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aDigest, manyPlaces, publishedDigest } from "#tests/support/digests.ts";
import { weightOf } from "#tests/support/good-page.ts";
import { aStatement, someOpinions } from "#tests/support/opinions.ts";
import { aConsultation } from "#tests/support/taking-part.ts";

async function aPlace() {
  const db = await emptyDb();
  const consultation = await aConsultation(db);
  const quilpue = { id: consultation.place.quilpue!, name: "Quilpué" };
  const limache = { id: consultation.place.limache!, name: "Limache" };
  return {
    db,
    consultation,
    quilpue,
    limache,
    here: `/consultations/${consultation.slug}`,
    app: await anApp(db),
  };
}

test("until a summary with opinions is published, the map's page says so", async () => {
  const { db, consultation, quilpue, here, app } = await aPlace();
  expect((await app.get(`${here}/opinions`)).text).toContain("Todavía no hay un mapa de opinión publicado");
  await publishedDigest(db, consultation, aDigest(quilpue));
  expect((await app.get(`${here}/opinions`)).text).toContain("Todavía no hay un mapa de opinión publicado");
  expect((await app.get(`${here}/summaries/quilpue`)).status).toBe(200);
});

test.each(["es", "pt", "en", "fr"])("opinion groups are drawn and told in %s", async (language) => {
  const { db, consultation, quilpue, limache, here, app } = await aPlace();
  const sizes = { a: 400, b: 150, c: 60 };
  await publishedDigest(
    db,
    consultation,
    aDigest(quilpue, { opinions: someOpinions(sizes, { here: { a: 30, b: 12 } }) }),
  );
  await publishedDigest(
    db,
    consultation,
    aDigest(limache, { opinions: someOpinions(sizes, { here: { c: 9 } }) }),
  );
  app.language = language;
  for (const query of ["", "?proposals=on"]) {
    const page = await app.get(`${here}/opinions${query}`);
    expect(page.status).toBe(200);
    expect(page.html).toContain("opinion-map");
    expect(page.text).toContain("Limache");
  }
  const summary = await app.get(`${here}/summaries/quilpue`);
  expect(summary.html).toContain(`href="${here}/opinions"`);
  expect(summary.text).toMatch(/30\s*400/);
});

test("the map is that of the summaries published last", async () => {
  const { db, consultation, quilpue, limache, here, app } = await aPlace();
  await publishedDigest(
    db,
    consultation,
    aDigest(quilpue, { opinions: someOpinions({ a: 90, b: 80 }) }),
    "2026-12-01T12:00:00.000Z",
  );
  await publishedDigest(
    db,
    consultation,
    aDigest(limache, { opinions: someOpinions({ a: 95, b: 85, c: 20 }) }),
    "2026-12-09T12:00:00.000Z",
  );
  const page = await app.get(`${here}/opinions`);
  expect(page.text).toContain("publicados el 9 de diciembre de 2026");
  expect(page.text).toContain("se distinguen 3 grupos");
});

test("without groups the page says why and draws nothing", async () => {
  const { db, consultation, quilpue, here, app } = await aPlace();
  const opinions = { ...someOpinions({}), verdict: "unstable" as const, voters: 40 };
  await publishedDigest(db, consultation, aDigest(quilpue, { opinions }));
  const page = await app.get(`${here}/opinions`);
  expect(page.text).toContain("No hay grupos de opinión claros");
  expect(page.html).not.toContain("opinion-map");
});

test("a proposal that was hidden after publication is on the page no more", async () => {
  const { db, consultation, quilpue, here, app } = await aPlace();
  const gone = aStatement("gone", { a: 80, b: 79 }, { title: "Esto se ocultó después" });
  await publishedDigest(
    db,
    consultation,
    aDigest(quilpue, { opinions: someOpinions({ a: 90, b: 80 }, { consensus: [gone] }) }),
  );
  expect((await app.get(`${here}/opinions`)).text).not.toContain("Esto se ocultó después");
});

test("a summary shows parts of themes, weights, time, levels and its editions", async () => {
  const { db, consultation, quilpue, here, app } = await aPlace();
  const chile = { id: consultation.place["CL-VS"]!, name: "Valparaíso", kind: "region" as const };
  await publishedDigest(db, consultation, aDigest(chile, { parts: [quilpue.id, "x"] }));
  await publishedDigest(db, consultation, aDigest(quilpue, { people: 61 }), "2026-12-01T12:00:00.000Z");
  const digest = aDigest(quilpue);
  const central = {
    kind: "entry" as const,
    id: "e1",
    territoryId: null,
    language: "es" as const,
    text: "La noria gotea",
    cut: { before: false, after: false },
  };
  const subtheme = {
    terms: ["noria", "gotera"],
    language: "es" as const,
    count: 12,
    atLeast: false,
    share: 0.3,
    central,
  };
  await publishedDigest(db, consultation, {
    ...digest,
    spokeOf: {
      ...digest.spokeOf,
      themes: digest.spokeOf.themes.map((theme) => ({ ...theme, subthemes: [subtheme] })),
      unthemed: [{ ...subtheme, terms: ["circo"], central: null }],
    },
    overTime: [
      { from: "2026-11-01", to: "2026-11-07", people: 41 },
      { from: "2026-11-08", to: "2026-11-08", people: 59 },
    ],
    weighting: {
      source: "Censo de 2024",
      by: ["age"],
      people: 88,
      effective: 71.4,
      shares: [{ kind: "theme", questionId: null, code: "water", unweighted: 0.4, weighted: 0.47 }],
    },
    // Words of the themes part need two questions.
    questions: [1, 2].map((position) => ({
      id: `q${position}`,
      position,
      title: `¿Pregunta ${position}?`,
      base: 80,
      themes: [],
      without: null,
      voices: [],
    })),
  });
  const page = await app.get(`${here}/summaries/quilpue`);
  for (const said of ["noria · gotera", "circo", "59", "Censo de 2024", "47%"])
    expect(page.text).toContain(said);
  expect(page.html).toContain(`href="${here}/summaries/CL-VS"`);
  expect(page.html).toContain(`href="${here}/summaries/quilpue?edition=1"`);
  expect(page.html).toMatch(/<nav class="contents/);
  for (const [, key] of page.html.matchAll(/href="#([\w-]+)"/g)) expect(page.html).toContain(`id="${key}"`);
  expect((await app.get(`${here}/summaries/quilpue?edition=1`)).status).toBe(200);
  expect((await app.get(`${here}/summaries/CL-VS`)).html).toContain(`href="${here}/summaries/quilpue"`);
});

test("the matrix says what the digests say, in the order asked for", async () => {
  const { db, consultation, quilpue, limache, here, app } = await aPlace();
  await publishedDigest(db, consultation, aDigest(quilpue, { spoke: { water: 40, parks: 10 }, people: 110 }));
  await publishedDigest(db, consultation, aDigest(limache, { spoke: { water: 70 }, people: 90 }));
  const rows = async (query: string) =>
    [...(await app.get(`${here}/summaries${query}`)).html.matchAll(/<tr><th scope="row"><a.*?<\/tr>/g)].map(
      ([row]) =>
        row
          .replace(/<span[^>]*>no se publica<\/span>/g, "")
          .replace(/<[^>]+>/g, " ")
          .replace(/\s+/g, " ")
          .trim(),
    );
  const [first, second] = [/^Limache 90 9 70% –$/, /^Quilpué 110 11 40% 10%$/];
  const byName = await rows("");
  expect(byName[0]).toMatch(first);
  expect(byName[1]).toMatch(second);
  for (const order of ["people", "parks"]) expect((await rows(`?order=${order}`))[0]).toMatch(second);
  expect((await rows("?order=water"))[0]).toMatch(first);
});

test("three hundred places fit their pages, on maps and in tiles", async () => {
  const { db, consultation, here, app } = await aPlace();
  const spoke = { water: 40, streets: 30, lights: 20, parks: 15, schools: 10, health: 8, safety: 6 };
  const region = consultation.place["CL-VS"]!;
  const places = await manyPlaces(db, 300, "municipality", region);
  const zones = await manyPlaces(db, 30, "zone", consultation.place.quilpue!);
  for (const [n, { id, name, kind }] of [...places, ...zones].entries()) {
    const few = { water: 10 + (n % 60), streets: 30, lights: 20 };
    const opinions = someOpinions({ a: 400, b: 150 }, { here: { a: 5 + n, b: 7 } });
    await publishedDigest(
      db,
      consultation,
      aDigest({ id, name, kind }, { spoke: n % 3 ? spoke : few, opinions }),
    );
  }
  const page = await app.get(`${here}/summaries`);
  expect(page.text).toContain("Lugar 000");
  expect(page.html).toContain("page=2");
  expect(page.html).toContain('href="#land"');
  expect((await app.get(`${here}/summaries?order=water&page=8`)).text).toContain("Lugar");
  const tiled = await app.get(`${here}/summaries?level=zone`);
  expect(tiled.html).toContain('class="tiles"');
  const opinions = await app.get(`${here}/opinions`);
  expect(opinions.text).toContain("305 lugares más");
  expect(weightOf(opinions.html)).toBeLessThan(14 * 1024);
});

test("places say what they counted before", async () => {
  const { db, consultation, quilpue, limache, here, app } = await aPlace();
  await publishedDigest(db, consultation, aDigest(quilpue, { people: 61 }), "2026-12-01T12:00:00.000Z");
  await publishedDigest(db, consultation, aDigest(quilpue, { people: 73 }));
  await publishedDigest(db, consultation, aDigest(limache));
  const page = await app.get(`${here}/summaries`);
  expect(page.text).toMatch(/Quilpué\s*61\s*73\s*\+12/);
});

test("places with very few people are named, and counted together where that may be told", async () => {
  const { db, consultation, quilpue, here, app } = await aPlace();
  const region = { id: consultation.place["CL-VS"]!, name: "Valparaíso", kind: "region" as const };
  const few = [{ id: consultation.place.limache!, name: "Limache" }];
  const gaps = { few, none: [], questions: [] };
  await publishedDigest(db, consultation, aDigest(quilpue, { gaps }));
  const smaller = { counted: 3, people: 9, leftOut: 0 };
  await publishedDigest(db, consultation, aDigest(region, { parts: [quilpue.id, "x"], smaller }));
  const page = await app.get(`${here}/summaries`);
  expect(page.text).toContain("Limache");
  expect(page.text).toContain("juntos, 3 lugares con muy pocas personas: 9 participantes");
  expect((await app.get(`${here}/summaries?level=region`)).text).toContain("Valparaíso");
});
