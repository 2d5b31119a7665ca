import { describe, expect, test } from "vitest";
import { outcomes } from "#app/domain/decision/decision.ts";
import { castVote } from "#app/domain/vote/vote.server.ts";
import type { ContributionKind, Db, Outcome } from "#db/schema.ts";
import {
  aDebate,
  aModerator,
  anArgument,
  anEntry,
  aProposal,
  type Debate,
  hide,
  report,
  writers,
} from "#tests/domain/moderation/world.ts";
import { anApp, type Browser, type Page } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, during } from "#tests/support/taking-part.ts";

const kinds: ContributionKind[] = ["entry", "proposal", "argument"];
const reason = "Anuncia un negocio y deja su teléfono.";

test("a reported proposal is hidden under a rule, its author is told, and it is restored", async () => {
  const { db, debate, app } = await aDesk();
  const { id } = await aProposal(db, debate, await aCitizen(db));
  await report(db, debate, "proposal", id, { words: "Vende bancos." });
  const path = `/moderation/proposal/${id}`;

  const page = await app.get(path);
  expect(page.text).toContain("Vende bancos.");
  expect(page.text).toContain("Quilpué");
  const hidden = await send(app, path, "hide", { ruleId: debate.rules.spam, reason });
  expect(hidden.location).toBe(`${path}?decided=hide`);
  const after = await app.follow(hidden);
  expect(after.text).toContain("Lo ocultó");
  expect(after.text).toContain(reason);
  const letters = await db.selectFrom("mail").select("text").execute();
  expect(letters[0]!.text).toContain("http://localhost:3000/");

  const short = await send(app, path, "restore", { reason: "No." });
  expect(short.status).toBe(422);
  const restored = await send(app, path, "restore", { reason: "Era una propuesta de verdad." });
  expect((await app.follow(restored)).text).toContain("Dejó sin efecto la decisión anterior");
  expect((await db.selectFrom("proposal").select("visibility").executeTakeFirstOrThrow()).visibility).toBe(
    "published",
  );
});

test("what waits to be published is published with one press, and a report not followed is closed", async () => {
  const { db, debate, app } = await aDesk();
  const { id } = await anEntry(db, debate);
  await db.updateTable("entry").set({ visibility: "pending" }).execute();
  const path = `/moderation/entry/${id}`;
  const published = await app.post(`${path}/decision/approve`, seenIn(await app.get(path)));
  expect((await app.follow(published)).text).toContain("Decidió que se quede publicado");
  await report(db, debate, "entry", id);
  await app.post(`${path}/decision/approve`, seenIn(await app.get(path)));
  expect(await db.selectFrom("report").select("id").where("decisionId", "is", null).execute()).toEqual([]);
});

test("hiding without a rule or reasons is refused with everything typed kept", async () => {
  const { db, debate, app } = await aDesk();
  const { id } = await anEntry(db, debate);
  const path = `/moderation/entry/${id}`;
  const page = await send(app, path, "hide", { reason: "Muy mal" });
  expect(page.status).toBe(422);
  expect(page.text).toContain("Elija la norma que no se cumple");
  expect(page.text).toContain("al menos 10 caracteres");
  expect(page.html).toContain("Muy mal");
  expect((await app.get(`${path}/decision/erase`)).status).toBe(404);
  expect((await app.post(`${path}/decision/erase`, {})).status).toBe(404);
  expect(await decisions(db)).toBe(0);
});

test("two moderators with the same page open: the second is told, and keeps the reasons they wrote", async () => {
  const { db, debate, app } = await aDesk();
  const { id } = await anEntry(db, debate);
  await report(db, debate, "entry", id);
  await db.updateTable("person").set({ name: "Clotilde Ñancupil" }).execute();
  const other = await app.signedInAs((await aModerator(db, debate.authorityId)).personId);
  const path = `/moderation/entry/${id}/decision/hide`;
  const fields = { ...seenIn(await app.get(path)), ruleId: debate.rules.spam, reason };
  expect((await app.post(path, fields)).status).toBe(302);
  const late = await other.post(path, { ...fields, reason: "Insulta a una vecina." });
  expect(late.status).toBe(422);
  expect(late.text).toContain("Otra persona de moderación decidió esto");
  expect(late.text).toContain("Insulta a una vecina.");
  expect(late.text).not.toContain("Clotilde");
  expect(await decisions(db)).toBe(1);
});

test("a moderator sees neither who wrote it nor any vote", async () => {
  const { db, debate, app } = await aDesk();
  const author = await aCitizen(db);
  await db
    .updateTable("person")
    .set({ name: "Clotilde Ñancupil" })
    .where("id", "=", author.personId)
    .execute();
  const proposal = await aProposal(db, debate, author);
  for (let i = 0; i < 7; i++) {
    await castVote(
      db,
      aBrowser(),
      proposal.id,
      { choice: "agree", territoryId: debate.place.quilpue! },
      during,
    );
  }
  const argument = await anArgument(db, debate, proposal.id, author);
  for (const path of [
    `/moderation/proposal/${proposal.id}`,
    `/moderation/argument/${argument.id}`,
    "/moderation",
  ]) {
    const page = await app.get(path);
    expect(page.status).toBe(200);
    expect(page.html).not.toMatch(
      new RegExp(`Clotilde|${author.personId}|example\\.org|De acuerdo|100\\s?%`),
    );
  }
});

describe("nobody decides on their own contribution:", () => {
  test.each(kinds)("%s, by its page or a direct post, as the person or from the browser", async (kind) => {
    const { db, debate, app } = await aDesk();
    const browser = await aBrowserKnown(app, db, debate);
    const { id } = await writers[kind](db, debate, { ...debate.moderator, browserHash: browser.hash });
    await report(db, debate, kind, id, { words: "Lo dice una vecina." });
    const path = `/moderation/${kind}/${id}`;
    const second = await app.signedInAs((await aModerator(db, debate.authorityId)).personId);
    for (const [name, value] of browser.app.cookies) if (name !== "session") second.cookies.set(name, value);
    for (const own of [app, second]) {
      const page = await own.get(path);
      expect(page.text).toContain("Esto lo escribió usted");
      expect(page.text).not.toContain("Lo dice una vecina.");
      expect(page.html).not.toContain("/decision/");
      const seenWords = await sentAtOf(db, kind, id);
      for (const outcome of outcomes) {
        const there = `${path}/decision/${outcome}`;
        expect((await own.get(there)).html).not.toContain('name="seenWords"');
        const seen = { ruleId: debate.rules.insult, reason, seenReports: "1", seenWords };
        const posted = await own.post(there, { ...seen, ...(await detailsFor(db, debate, kind, outcome)) });
        expect(posted.status, outcome).toBe(422);
        expect(posted.text, outcome).toContain("decidirá otra persona de moderación");
      }
    }
    expect(await decisions(db)).toBe(0);
    const visible = await db
      .selectFrom(kind)
      .select("visibility")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect(visible.visibility).toBe("published");
  });
});

describe("nobody else decides:", () => {
  test("moderators of other authorities, officials, citizens", async () => {
    const { db, debate, app } = await aDesk();
    const { id } = await anEntry(db, debate);
    const path = `/moderation/entry/${id}`;
    const seen = seenIn(await app.get(`${path}/decision/hide`));
    const official = await aCitizen(db);
    await db
      .insertInto("roleGrant")
      .values({
        id: "g",
        personId: official.personId,
        role: "official",
        authorityId: debate.authorityId,
        grantedAt: during.toISOString(),
      })
      .execute();
    for (const person of [await aModerator(db, "another"), official, await aCitizen(db)]) {
      const browser = await app.signedInAs(person.personId);
      expect((await browser.get(path)).status).toBe(403);
      for (const [there, fields] of [
        ["decision/hide", { ...seen, ruleId: debate.rules.spam, reason }],
        ["undo", { decisionId: "any" }],
        ["second-opinion", { opinionId: "any", agrees: "yes" }],
      ] as const) {
        expect((await browser.post(`${path}/${there}`, fields)).status, there).toBe(403);
      }
    }
    expect(await decisions(db)).toBe(0);
  });

  test("whoever is signed out signs in first, and finds the reasons they had written", async () => {
    const { db, debate, app } = await aDesk();
    const { id } = await anEntry(db, debate);
    const path = `/moderation/entry/${id}/decision/hide`;
    const out = app.another();
    expect((await out.get(path)).location).toMatch(/^\/sign-in\?next=/);
    const posted = await out.post(path, { ruleId: debate.rules.spam, reason });
    expect(posted.location).toMatch(/^\/sign-in\?/);
    const held = new URL(posted.location!, "http://localhost").searchParams.get("held");
    expect((await app.get(`${path}?held=${held}`)).html).toContain(reason);
    expect(await decisions(db)).toBe(0);
  });

  test("addresses of nothing are not found", async () => {
    const { db, debate, app } = await aDesk();
    const { id } = await anEntry(db, debate);
    for (const path of [`/moderation/proposal/${id}`, `/moderation/ballot/${id}`, "/moderation/entry/none"]) {
      expect((await app.get(path)).status, path).toBe(404);
      expect((await app.post(`${path}/decision/approve`, {})).status, path).toBe(404);
    }
  });
});

test("an argument is judged in its thread, in the moderator's language", async () => {
  const { db, debate, app } = await aDesk();
  const proposal = await aProposal(db, debate);
  const parent = await anArgument(db, debate, proposal.id);
  const reply = await anArgument(db, debate, proposal.id, aBrowser(), parent.id);
  await hide(db, debate, "argument", reply.id);
  const headings = {
    es: "Revisar un argumento",
    pt: "Revisar um argumento",
    en: "Review an argument",
    fr: "Examiner un argument",
  };
  for (const [language, heading] of Object.entries(headings)) {
    await db
      .updateTable("person")
      .set({ language: language as "es" })
      .execute();
    const page = await app.get(`/moderation/argument/${reply.id}`);
    expect(page.text).toContain(heading);
    expect(page.text).toContain(proposal.title);
    expect(page.text).toContain(parent.text);
  }
});

async function aDesk() {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const app = await (await anApp(db)).signedInAs(debate.moderator.personId);
  return { db, debate, app };
}

/** Decides from the form of an outcome, as it stands now. */
async function send(app: Browser, path: string, outcome: Outcome, fields: Record<string, string>) {
  const there = `${path}/decision/${outcome}`;
  return app.post(there, { ...seenIn(await app.get(there)), ...fields });
}

/** What an outcome asks for besides. */
async function detailsFor(db: Db, debate: Debate, kind: ContributionKind, outcome: Outcome) {
  const all: Partial<Record<Outcome, Record<string, string>>> = {
    "hide-part": { passages: kind === "entry" ? "oficina" : kind === "proposal" ? "sombra" : "sentarse" },
    move: { questionId: debate.questions[1]!.id },
    merge: { intoId: (await aProposal(db, debate)).id },
    label: { label: "unverified" },
    suspend: { days: "3" },
  };
  const { passages, ...details } = all[outcome] ?? {};
  if (!passages) return details;
  const text = await textOf(db, kind);
  const start = text.indexOf(passages);
  const spans = [{ part: "text", start, end: start + passages.length }];
  return { passages, confirmed: "yes", previewed: JSON.stringify(spans) };
}

async function textOf(db: Db, kind: ContributionKind): Promise<string> {
  const row = await db
    .selectFrom(kind as "argument")
    .select("text")
    .executeTakeFirstOrThrow();
  return row.text;
}

/** What the decision form of this page sends along. */
function seenIn(page: Page): Record<string, string> {
  const fields = [...page.html.matchAll(/name="(seen\w+)"[^>]*value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name, value]) => [name!, value!]));
}

/** A browser that has a token of its own, got by reporting something. */
async function aBrowserKnown(app: Browser, db: Db, debate: Debate) {
  const browser = app.another();
  const { id } = await anEntry(db, debate);
  await browser.post(`/report/entry/${id}`, { ruleId: debate.rules.insult });
  await db.deleteFrom("report").execute();
  return { app: browser, hash: await hashOf(browser) };
}

async function hashOf(browser: Browser): Promise<string> {
  const { browserCookie } = await import("#app/http/cookies.server.ts");
  const { sha256 } = await import("#app/domain/text/token.server.ts");
  const header = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  return sha256(await browserCookie("a secret that only the tests know, 32 long").parse(header));
}

async function sentAtOf(db: Db, kind: ContributionKind, id: string): Promise<string> {
  const { contributionOf } = await import("#app/domain/moderation/contribution.server.ts");
  return (await contributionOf(db, kind, id))!.sentAt;
}

async function decisions(db: Db): Promise<number> {
  return (await db.selectFrom("decision").select("id").execute()).length;
}
