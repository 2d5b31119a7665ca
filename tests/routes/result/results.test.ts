import { describe, expect, test } from "vitest";
import type { Db, Role } from "#db/schema.ts";
import { anApp } from "#tests/support/app.ts";
import { countingQueries } from "#tests/support/counting-queries.ts";
import { emptyDb } from "#tests/support/db.ts";
import { everyKindAnswered } from "#tests/support/every-kind-answered.ts";
import { linkTo } from "#tests/support/link-to.ts";
import { authorityFor } from "#tests/support/officials.ts";
import { aPerson, granted } from "#tests/support/people.ts";
import { everyKind, responded } from "#tests/support/results.ts";
import { aCitizen, aConsultation, openNow } from "#tests/support/taking-part.ts";

const parts = ["", "/places", "/texts", "/crosstab", "/questions/2"];
const pages = [...parts, ...everyKind.map((_, index) => `/questions/${index + 1}`)];

async function somebodyWho(db: Db, role: Role, authorityId: string): Promise<string> {
  const id = await aPerson(db, { name: "Inés" });
  await granted(db, id, role, authorityId);
  return id;
}

function at(day: number): string {
  return new Date(Date.UTC(2026, 0, day)).toISOString();
}

describe("the results of a consultation", () => {
  test("are read by officials and analysts of its authorities, and by nobody else", async () => {
    const db = await emptyDb();
    const { id, authorityId } = await everyKindAnswered(db, 30, openNow());
    const app = await anApp(db);
    const other = (await authorityFor(db, "limache")).id;
    const base = `/desk/consultations/${id}/results`;
    const readers = await Promise.all([
      app.signedInAs(await somebodyWho(db, "official", authorityId)),
      app.signedInAs(await somebodyWho(db, "analyst", authorityId)),
    ]);
    const others = await Promise.all([
      app.signedInAs((await aCitizen(db)).personId),
      app.signedInAs(await somebodyWho(db, "moderator", authorityId)),
      app.signedInAs(await somebodyWho(db, "official", other)),
      app.signedInAs(await somebodyWho(db, "analyst", other)),
    ]);
    for (const page of parts) {
      for (const reader of readers) expect((await reader.get(`${base}${page}`)).status, page).toBe(200);
      const stranger = others[parts.indexOf(page) % others.length]!;
      expect((await stranger.get(`${base}${page}`)).status, page).toBe(403);
      expect((await app.get(`${base}${page}`)).location).toContain("/sign-in");
    }
    for (const reader of others) expect((await reader.get(base)).status).toBe(403);
    const listed = await readers[1]!.get("/desk/results");
    expect(listed.html).toContain(base);
    expect((await readers[1]!.get("/desk")).status).toBe(403);
    expect((await others[0]!.get("/desk/results")).status).toBe(403);
    expect((await others[3]!.get("/desk/results")).html).not.toContain(base);
    expect((await readers[0]!.get(`${base}/questions/13`)).status).toBe(404);
    expect((await readers[0]!.get("/desk/consultations/nothing/results")).status).toBe(404);
  });

  test("are listed in stretches, turned to the next and back", async () => {
    const db = await emptyDb();
    const { authorityId } = await aConsultation(db, { title: "Consulta 10", publishedAt: at(10) });
    for (let n = 11; n < 33; n++) {
      await aConsultation(db, { authorityId, title: `Consulta ${n}`, publishedAt: at(n) });
    }
    const app = await (await anApp(db)).signedInAs(await somebodyWho(db, "analyst", authorityId));
    const list = await app.get("/desk/results");
    expect(list.text).toContain("Consulta 13");
    const next = linkTo("next", list.html);
    expect(next).toMatch(/^\/desk\/results\?after=/);
    const rest = await app.get(next);
    expect(rest.text).toContain("Consulta 12");
    expect(rest.text).not.toContain("Consulta 13");
    expect((await app.get(linkTo("prev", rest.html))).text).toContain("Consulta 13");
    expect((await app.get("/desk/results?page=2")).text).toContain("Consulta 32");
  });

  test("are good pages in every language, also when nobody has answered", async () => {
    const db = await emptyDb();
    const { id, authorityId } = await everyKindAnswered(db, 0, openNow());
    const app = await (await anApp(db)).signedInAs(await somebodyWho(db, "official", authorityId));
    for (const language of ["es", "pt", "en", "fr"]) {
      app.language = language;
      const asked = language === "es" ? parts : ["", "/crosstab?question=4&by=municipality"];
      for (const page of asked) {
        expect((await app.get(`/desk/consultations/${id}/results${page}`)).status, page).toBe(200);
      }
    }
  });

  test("say how many came to each question, and how many stopped at it", async () => {
    const db = await emptyDb();
    const consultation = await everyKindAnswered(db, 0, openNow());
    await responded(db, consultation, [
      { answers: ["Agua"] },
      { answers: ["Luz", null], isSent: false, furthest: 2 },
      { answers: [], isSent: false, furthest: 0 },
    ]);
    const official = await somebodyWho(db, "official", consultation.authorityId);
    const app = await (await anApp(db)).signedInAs(official);
    const { text } = await app.get(`/desk/consultations/${consultation.id}/results`);
    expect(text).toMatch(/1 ?\. ¿Qué le falta al barrio\? Texto libre 3 2 1/);
    expect(text).toMatch(/2 ?\. ¿Qué arreglamos primero\? Una opción 2 0 0/);
    expect(text).toMatch(/3 ?\. ¿Qué usa usted de la plaza\? Varias opciones 2 0 1/);
    expect(text).toMatch(/Revisión antes de enviar 1 0/);
  });

  test("find words whatever their accents, and never name a place of few people", async () => {
    const db = await emptyDb();
    const consultation = await everyKindAnswered(db, 60, openNow());
    await responded(db, consultation, [
      { answers: ["Un ÁRBOL único"], from: "cochrane" },
      { answers: ["Otro árbol, retirado"], visibility: "hidden" },
    ]);
    const official = await somebodyWho(db, "official", consultation.authorityId);
    const app = await (await anApp(db)).signedInAs(official);
    const base = `/desk/consultations/${consultation.id}/results/texts`;
    const found = await app.get(`${base}?q=arbol`);
    expect(found.text).toContain("Un ÁRBOL único");
    expect(found.text).toContain("Otro árbol, retirado");
    expect(found.text).toContain("Oculta por moderación");
    expect(found.text).not.toContain("Cochrane");
    expect((await app.get(`${base}?q=arbol&visibility=published`)).text).not.toContain("retirado");
    expect((await app.get(`${base}?q=dromedario`)).text).toContain("No hay textos así");
    expect((await app.get(`${base}?from=nonsense&municipality=CL&after=x`)).status).toBe(200);
    const quilpue = await app.get(`${base}?municipality=quilpue`);
    expect(quilpue.html).toContain('<option value="quilpue" selected="">');
    expect(quilpue.text).not.toContain("no se nombra");
    const next = /href="([^"]*after=[^"]*)"/.exec((await app.get(`${base}?visibility=published`)).html)?.[1];
    expect((await app.get(next!.replaceAll("&amp;", "&"))).text).toContain("Faltan árboles");
  });

  test("cross a question with the municipality, another question and the channel", async () => {
    const db = await emptyDb();
    const { id, authorityId } = await everyKindAnswered(db, 120, openNow());
    const app = await (await anApp(db)).signedInAs(await somebodyWho(db, "analyst", authorityId));
    const base = `/desk/consultations/${id}/results/crosstab`;
    expect((await app.get(`${base}?question=4&by=municipality`)).text).toContain("Quilpué");
    expect((await app.get(`${base}?question=3&by=4`)).text).toContain("Juegos");
    expect((await app.get(`${base}?question=5&by=channel`)).text).toContain("En papel");
    expect((await app.get(`${base}?question=99&by=77`)).status).toBe(200);
  });

  test("ask the database as often for two hundred people as for twenty", async () => {
    const db = await emptyDb();
    const counter = countingQueries();
    const consultation = await everyKindAnswered(db, 20, openNow());
    const official = await somebodyWho(db, "official", consultation.authorityId);
    const app = await (await anApp(db.withPlugin(counter.plugin))).signedInAs(official);
    const paths = [...pages, "/crosstab?question=4&by=municipality", "/crosstab?question=4&by=5"];
    const measured = async () => {
      const counts: Record<string, number> = {};
      for (const path of paths) {
        counts[path] = await counter.during(() =>
          app.get(`/desk/consultations/${consultation.id}/results${path}`),
        );
      }
      return counts;
    };
    const few = await measured();
    await responded(
      db,
      consultation,
      Array.from({ length: 200 }, (_, i) => ({
        answers: [
          "Más agua",
          { choice: "o1" },
          { choices: ["o1"] },
          { choice: "yes" },
          { rating: 1 + (i % 5) },
        ],
        from: i % 2 ? "quilpue" : "limache",
      })),
    );
    expect(await measured()).toEqual(few);
    // Who passed each question over is counted question by question, from an index.
    const most = 20 + 2 * consultation.questions.length;
    for (const [path, queries] of Object.entries(few)) expect(queries, path).toBeLessThanOrEqual(most);
  });
});

describe("the public page of a question", () => {
  const over = { opensAt: "2026-01-01T12:00:00.000Z", closesAt: "2026-02-01T12:00:00.000Z" };
  const phases = (times: typeof over) =>
    JSON.stringify([{ kind: "contribute", ...times, title: "", text: "", html: "" }]);

  test("shows its result once answering is over, and not before", async () => {
    const db = await emptyDb();
    const now = openNow();
    const open = await everyKindAnswered(db, 60, { ...now, phases: phases(now) });
    const closed = await everyKindAnswered(db, 60, { ...over, phases: phases(over) });
    const app = await anApp(db);
    for (const { kind, position } of closed.questions) {
      const before = await app.get(`/consultations/${open.slug}/questions/${position}`);
      const after = await app.get(`/consultations/${closed.slug}/questions/${position}`);
      expect(before.html, kind).not.toContain('class="bars"');
      if (kind === "open-text") continue;
      expect(before.text, kind).toContain("cuando termine la participación");
      expect(before.text, kind).toMatch(/\d+ respuestas/);
      expect(after.text, kind).toMatch(/De \d+ respuestas publicadas/);
    }
    const { text } = await app.get(`/consultations/${closed.slug}/questions/2`);
    expect(text).toContain("Otra respuesta");
    expect(text).toContain("La cancha del colegio");
  });

  test("shows nothing of fewer people than the minimum", async () => {
    const db = await emptyDb();
    const closed = await everyKindAnswered(db, 4, { ...over, phases: phases(over) });
    const { text } = await (await anApp(db)).get(`/consultations/${closed.slug}/questions/4`);
    expect(text).toContain("Respondieron menos de 5 personas");
    expect(text).not.toContain("%");
  });
});
