import { describe, expect, test } from "vitest";
import { phase, phasesOf } from "#app/domain/phase/phase.ts";
import type { Db } from "#db/schema.ts";
import { anApp } from "#tests/support/app.ts";
import { only, parseCalendar } from "#tests/support/calendar.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aDraftForToday, anOpenOne, consultationOf, inDays } from "#tests/support/officials.ts";
import { withPhases } from "#tests/support/taking-part.ts";

async function atTheDesk(db: Db, draft: { id: string; official: { personId: string } }) {
  const visitor = await anApp(db);
  const app = await visitor.signedInAs(draft.official.personId);
  return { visitor, app, base: `/desk/consultations/${draft.id}` };
}

const here = "/consultations/que-plazas-queremos";
const day = (days: number) => inDays(days).slice(0, 10);

/** Information for five days, then fifteen of answers, then ten of votes, and what the authority does then. */
const all = {
  inform: "on",
  "inform-closesDay": day(5),
  "inform-closesTime": "09:00",
  contribute: "on",
  "contribute-closesDay": day(20),
  "contribute-closesTime": "18:00",
  vote: "on",
  "vote-closesDay": day(30),
  "vote-closesTime": "18:00",
  answer: "on",
  "follow-up": "on",
};

describe("the phases of a draft", () => {
  test("follow each other without a pause, and the answer ends with its day", async () => {
    const db = await emptyDb();
    const draft = await aDraftForToday(db);
    const { app, base, visitor } = await atTheDesk(db, draft);
    const saved = await app.follow(await app.post(`${base}/schedule`, all));
    expect(saved.text).toContain("Se guardó: Etapas y plazos");
    await app.post(`${base}/publication`);
    const phases = phasesOf(await consultationOf(db, draft.id));
    expect(phases.map(({ kind }) => kind)).toEqual(["inform", "contribute", "vote", "answer", "follow-up"]);
    for (const [i, one] of phases.entries()) if (i > 0) expect(one.opensAt).toBe(phases[i - 1]!.closesAt);
    expect(phases.at(-1)!.closesAt).toBeNull();

    const page = await visitor.get(here);
    expect(page.text).toContain("Informarse hasta el");
    expect(page.text).toContain("Votar desde el");
    expect(page.text).not.toContain("Responder: unos");
    expect((await visitor.get(`${here}/response`)).text).toContain("todavía no abre");
  });

  test("are refused with the one that is wrong, and nothing typed is lost", async () => {
    const db = await emptyDb();
    const draft = await aDraftForToday(db);
    const { app, base } = await atTheDesk(db, draft);
    const early = { ...all, "vote-opensDay": day(10), "vote-opensTime": "18:00" };
    const page = await app.post(`${base}/schedule`, early);
    expect(page.status).toBe(422);
    expect(page.text).toContain("no sea anterior al cierre de la etapa anterior");
    expect(page.html).toContain(`value="${day(10)}"`);
    const neither = await app.post(`${base}/schedule`, { answer: "on" });
    expect(neither.text).toContain("al menos una etapa en la que se responda o se vote");
    const half = await app.post(`${base}/schedule`, { ...all, "vote-closesDay": "" });
    expect(half.text).toContain("Complete este dato");
  });
});

describe("what a phase says", () => {
  test("comes first while it runs, cleaned of what could run, and is frozen once people read it", async () => {
    const db = await emptyDb();
    const draft = await aDraftForToday(db);
    const { app, base, visitor } = await atTheDesk(db, draft);
    const words = { title: "Cuéntenos de su plaza", text: "Traiga **fotos**.\n\n<script>alert(1)</script>" };
    expect((await app.get(`${base}/phases/contribute`)).status).toBe(200);
    expect((await app.get(`${base}/phases/vote`)).status).toBe(404);
    expect((await app.get(`${base}/phases/nothing`)).status).toBe(404);
    await app.post(`${base}/phases/contribute`, words);
    await app.post(`${base}/publication`);
    const page = await visitor.get(here);
    expect(page.html).toContain("<strong>fotos</strong>");
    expect(page.html).not.toContain("<script>alert");
    expect(page.text.indexOf("Cuéntenos de su plaza")).toBeLessThan(page.text.indexOf("¿Qué plaza falta"));

    expect((await app.get(`${base}/phases/contribute`)).text).toContain("Esta etapa ya abrió");
    expect((await app.post(`${base}/phases/contribute`, { title: "Otra cosa" })).status).toBe(422);
    await app.post(`${base}/phases/follow-up`, { title: "", text: "Cada mes contamos cómo va." });
    expect((await visitor.get(here)).text).toContain("Cada mes contamos cómo va.");
  });
});

test("extending one phase pushes the later ones back, and everybody reads why", async () => {
  const db = await emptyDb();
  const draft = await anOpenOne(db);
  const { app, base, visitor } = await atTheDesk(db, draft);
  const phases = [
    phase("contribute", inDays(-1), inDays(10)),
    phase("vote", inDays(10), inDays(20)),
    phase("answer", inDays(20), inDays(90)),
  ];
  await db
    .updateTable("consultation")
    .set(withPhases(...phases))
    .where("id", "=", draft.id)
    .execute();
  const list = await app.get(`${base}/schedule`);
  expect(list.html).toContain(`href="${base}/extension?phase=vote"`);
  const longer = {
    phase: "contribute",
    closesDay: day(15),
    closesTime: "20:00",
    answersBy: day(90),
    reason: "Falta escuchar a los cerros.",
  };
  await app.follow(await app.post(`${base}/extension`, longer));
  const [contribute, vote, answer] = phasesOf(await consultationOf(db, draft.id));
  expect(vote!.opensAt).toBe(contribute!.closesAt);
  expect(Date.parse(vote!.closesAt!)).toBeGreaterThan(Date.parse(phases[1]!.closesAt!));
  expect(answer!.opensAt).toBe(vote!.closesAt);
  const page = await visitor.get(here);
  expect(page.text).toContain("Votar: El plazo se amplió");
  expect(page.text).toContain("Falta escuchar a los cerros.");
});

test("in a vote phase the page invites to vote, and takes no answers", async () => {
  const db = await emptyDb();
  const draft = await anOpenOne(db);
  const { visitor } = await atTheDesk(db, draft);
  const phases = [phase("contribute", inDays(-9), inDays(-2)), phase("vote", inDays(-2), inDays(5))];
  await db
    .updateTable("consultation")
    .set(withPhases(...phases))
    .where("id", "=", draft.id)
    .execute();
  const page = await visitor.get(here);
  expect(page.text).toContain("Votación hasta el");
  expect(page.text).not.toContain("Responder: unos");
  expect((await visitor.get(`${here}/response`)).text).toContain("Esta etapa de la consulta ya terminó");
  expect((await visitor.get("/consultations")).text).toContain("Votación hasta el");
});

describe("meetings", () => {
  const meeting = {
    title: "Plaza abierta",
    place: "Sede vecinal, Los Carrera 1234",
    startsDay: day(8),
    startsTime: "18:30",
    endsDay: day(8),
    endsTime: "20:00",
  };

  test("are announced, changed and called off where everybody sees it, in the calendar too", async () => {
    const db = await emptyDb();
    const draft = await anOpenOne(db);
    const { app, base, visitor } = await atTheDesk(db, draft);
    expect((await app.get(`${base}/meetings`)).text).toContain("Todavía no hay reuniones");
    const wrong = await app.post(`${base}/meetings/new`, { ...meeting, endsTime: "18:00" });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("Elija un fin posterior al comienzo");
    expect(wrong.html).toContain('value="Plaza abierta"');
    const done = await app.follow(await app.post(`${base}/meetings/new`, meeting));
    expect(done.text).toContain("Reunión convocada");
    const { id } = await db.selectFrom("meeting").select("id").executeTakeFirstOrThrow();
    expect((await visitor.get(here)).text).toContain("Plaza abierta");
    expect((await app.get(`${base}/meetings/${id}`)).status).toBe(200);
    await app.post(`${base}/meetings/${id}`, { ...meeting, place: "La plaza misma" });
    expect((await visitor.get(`${here}/meetings/${id}`)).text).toContain("La plaza misma");
    expect((await app.get(`${base}/meetings/${id}/minutes`)).text).toContain("desde que comienza");

    const reason = "Llueve toda la semana.";
    expect((await app.get(`${base}/meetings/${id}/cancellation`)).status).toBe(200);
    await app.post(`${base}/meetings/${id}/cancellation`, { reason });
    expect((await visitor.get(`${here}/meetings/${id}`)).text).toContain(reason);
    expect((await app.get(`${base}/meetings/${id}`)).text).toContain("se canceló");

    const file = await visitor.get(`${here}/calendar.ics?lang=pt`);
    expect(file.status).toBe(200);
    const { events } = parseCalendar(file.html);
    expect(events.map((event) => only(event, "STATUS"))).toEqual(["CONFIRMED", "CANCELLED"]);
    expect(only(events[0]!, "SUMMARY")).toContain("Responder e propor");
  });

  test("have minutes once they began, read on a page of their own", async () => {
    const db = await emptyDb();
    const draft = await anOpenOne(db);
    const { app, base, visitor } = await atTheDesk(db, draft);
    await app.post(`${base}/meetings/new`, { ...meeting, startsDay: day(-3), endsDay: day(-3) });
    const { id } = await db.selectFrom("meeting").select("id").executeTakeFirstOrThrow();
    expect((await app.get(`${base}/meetings/${id}/minutes`)).status).toBe(200);
    await app.post(`${base}/meetings/${id}/minutes`, { minutes: "Se acordó **plantar** veinte árboles." });
    const page = await visitor.get(`${here}/meetings/${id}`);
    expect(page.html).toContain("<strong>plantar</strong>");
    expect((await visitor.get(`${here}/meetings/nothing`)).status).toBe(404);
  });

  test("of a draft are nobody else's to see", async () => {
    const db = await emptyDb();
    const draft = await aDraftForToday(db);
    const { app, base, visitor } = await atTheDesk(db, draft);
    await app.post(`${base}/meetings/new`, meeting);
    const { id } = await db.selectFrom("meeting").select("id").executeTakeFirstOrThrow();
    expect((await visitor.get(`${here}/meetings/${id}`)).status).toBe(404);
    expect((await visitor.get(`${here}/calendar.ics`)).status).toBe(404);
  });
});
