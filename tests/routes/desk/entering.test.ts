import { describe, expect, test } from "vitest";
import { addJointAuthority } from "#app/domain/consultation/places.server.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aDraftForToday, anOfficial, anOpenOne, authorityFor } from "#tests/support/officials.ts";
import { aCitizen } from "#tests/support/taking-part.ts";

const parts = [
  "",
  "/purpose",
  "/places",
  "/authorities",
  "/schedule",
  "/questions",
  "/questions/new",
  "/participation",
  "/background",
  "/documents",
  "/preview",
  "/publication",
  "/extension",
  "/closure",
  "/corrections",
];

describe("the desk is entered", () => {
  test("after signing in, and then shows what was asked for", async () => {
    const db = await emptyDb();
    const { id } = await aDraftForToday(db);
    const app = await anApp(db);
    for (const path of ["/desk", "/desk/consultations/new", `/desk/consultations/${id}/purpose`]) {
      expect((await app.get(path)).location).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
    }
  });

  test("by nobody without a role, and by officials only for what their authorities hold", async () => {
    const db = await emptyDb();
    const { id } = await aDraftForToday(db);
    const app = await anApp(db);
    const citizen = await app.signedInAs((await aCitizen(db)).personId);
    const stranger = await app.signedInAs(
      (await anOfficial(db, (await authorityFor(db, "limache")).id)).personId,
    );
    expect((await citizen.get("/desk")).status).toBe(403);
    expect((await citizen.get("/desk/consultations/new")).status).toBe(403);
    expect((await stranger.get("/desk")).status).toBe(200);
    for (const part of parts) {
      expect((await stranger.get(`/desk/consultations/${id}${part}`)).status, part).toBe(403);
    }
    expect((await stranger.get("/desk/consultations/nothing/purpose")).status).toBe(404);
  });

  test("by those who lead a draft, who see a form on every page", async () => {
    const db = await emptyDb();
    const { id, official, questionId } = await aDraftForToday(db);
    const app = await (await anApp(db)).signedInAs(official.personId);
    for (const part of [...parts, `/questions/${questionId}`, `/questions/${questionId}/removal`]) {
      expect((await app.get(`/desk/consultations/${id}${part}`)).status, part).toBe(200);
    }
    expect((await app.get(`/desk/consultations/${id}/questions/nothing`)).status).toBe(404);
  });

  test("by officials of a joint authority, who read everything and change nothing", async () => {
    const db = await emptyDb();
    const { id, official, questionId, place } = await aDraftForToday(db);
    const registro = await authorityFor(db, "registro", { language: "pt" });
    await addJointAuthority(db, official, id, registro.id);
    const joint = await (await anApp(db)).signedInAs((await anOfficial(db, registro.id)).personId);
    const base = `/desk/consultations/${id}`;
    expect((await joint.get("/desk")).text).toContain("¿Qué plazas queremos?");

    for (const part of [...parts, `/questions/${questionId}`]) {
      const page = await joint.get(`${base}${part}`);
      expect(page.status, part).toBe(200);
      expect(page.html, part).not.toContain("<textarea");
    }
    const purpose = await joint.get(`${base}/purpose`);
    expect(purpose.text).toContain("solo su personal puede cambiarla");
    expect(purpose.text).toContain("Contestar cada propuesta por escrito.");

    const posts: [string, Record<string, string>][] = [
      ["/purpose", { ...aPurpose() }],
      ["/places", { territoryId: place.registro! }],
      [`/places/${place.registro}/removal`, {}],
      ["/authorities", { authorityId: registro.id }],
      [`/authorities/${registro.id}/removal`, {}],
      [
        "/schedule",
        { contribute: "on", "contribute-closesDay": "2027-01-01", "contribute-closesTime": "10:00" },
      ],
      ["/questions/new", { title: "¿Y qué más falta?" }],
      [`/questions/${questionId}`, { title: "¿Y qué más falta?" }],
      [`/questions/${questionId}/position`, { direction: "up" }],
      [`/questions/${questionId}/removal`, {}],
      ["/participation", { access: "open", minimumCell: "5" }],
      ["/background", { background: "Hola" }],
      ["/publication", {}],
      ["/corrections", { text: "Una aclaración de la pregunta." }],
    ];
    const before = await everything();
    for (const [path, fields] of posts) {
      expect((await joint.post(`${base}${path}`, fields)).status, path).toBe(403);
    }
    expect(await everything()).toEqual(before);

    async function everything() {
      return [
        await db.selectFrom("consultation").selectAll().execute(),
        await db.selectFrom("question").selectAll().execute(),
        await db.selectFrom("consultationTerritory").selectAll().execute(),
        await db.selectFrom("consultationAuthority").selectAll().execute(),
      ];
    }
  });
});

describe("of a published consultation", () => {
  test("every page of a frozen part says why it is frozen, and what it says", async () => {
    const db = await emptyDb();
    const { id, official, questionId } = await anOpenOne(db);
    const app = await (await anApp(db)).signedInAs(official.personId);
    const frozen = [
      "/purpose",
      "/places",
      "/authorities",
      "/questions",
      "/questions/new",
      `/questions/${questionId}`,
      `/questions/${questionId}/removal`,
      "/participation",
      "/background",
    ];
    for (const part of frozen) {
      const page = await app.get(`/desk/consultations/${id}${part}`);
      expect(page.text, part).toContain("Esta parte ya no se cambia");
      expect(page.html, part).toContain("/corrections");
      expect(page.html, part).not.toContain("<textarea");
    }
    expect((await app.get(`/desk/consultations/${id}/schedule`)).text).toContain(
      "un plazo solo se puede ampliar",
    );
    expect((await app.get(`/desk/consultations/${id}/questions/${questionId}`)).text).toContain(
      "¿Qué plaza falta en su barrio?",
    );
  });

  test("a form sent anyway changes nothing, says why, and gives back what was typed", async () => {
    const db = await emptyDb();
    const { id, official, questionId } = await anOpenOne(db);
    const app = await (await anApp(db)).signedInAs(official.personId);
    const base = `/desk/consultations/${id}`;
    const typed = "¿Qué plaza sobra en su barrio?";
    const page = await app.post(`${base}/questions/${questionId}`, { title: typed });
    expect(page.status).toBe(422);
    expect(page.text).toContain("ya está publicada y esto no se puede cambiar");
    expect(page.html).toContain(typed);
    expect((await app.post(`${base}/purpose`, aPurpose())).status).toBe(422);
    expect((await app.post(`${base}/questions/${questionId}/removal`)).status).toBe(302);
    const { title } = await db.selectFrom("question").select("title").executeTakeFirstOrThrow();
    expect(title).toBe("¿Qué plaza falta en su barrio?");
  });
});

function aPurpose() {
  return {
    title: "¿Qué árboles plantamos?",
    purpose: "Elegir los árboles de la avenida antes del invierno.",
    promise: "Contestar por escrito cada propuesta.",
    answersBy: `${new Date().getUTCFullYear() + 1}-12-01`,
    language: "es",
  };
}
