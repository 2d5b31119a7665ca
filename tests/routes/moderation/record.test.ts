import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { appealDecision } from "#app/domain/appeal/make.server.ts";
import { undoDecision } from "#app/domain/decision/undo.server.ts";
import type { Db } from "#db/schema.ts";
import {
  aDebate,
  aModerator,
  anArgument,
  anEntry,
  aProposal,
  approve,
  type Debate,
  hide,
  report,
} from "#tests/domain/moderation/world.ts";
import { anApp } from "#tests/support/app.ts";
import { nowIs } from "#tests/support/clock.ts";
import { countingQueries } from "#tests/support/counting-queries.ts";
import { emptyDb } from "#tests/support/db.ts";
import { linkTo } from "#tests/support/link-to.ts";
import { aBrowser, aCitizen, during } from "#tests/support/taking-part.ts";

test("the record lists every decision with its rule, and never a text, a reason, an author or a moderator", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { proposal, decisionId } = await somethingHidden(db, debate);
  const app = await anApp(db);
  const authority = await slugOf(db, debate.authorityId);
  const paths = [`/consultations/${debate.slug}/moderation`, `/authorities/${authority}/moderation`];
  for (const path of paths) {
    const page = await app.get(path);
    expect(page.text).toContain("Oculto Propuesta, 15 de noviembre de 2026");
    expect(page.text).toContain("Publicidad y mensajes repetidos (versión 2)");
    expect(page.text).toMatch(/Oculto 1 1/);
    expect(page.html).toContain(`/decisions/${decisionId}`);
    expect(page.html).toContain(`type="application/atom+xml"`);
    const files = await Promise.all(["atom", "csv", "json"].map((ending) => app.get(`${path}.${ending}`)));
    for (const { status, html, headers } of files) {
      expect(status).toBe(200);
      expect(headers.get("Cache-Control")).toBe("public, max-age=300");
      expect(html).toContain(decisionId);
    }
    for (const { html } of [page, ...files, await app.get(`/decisions/${decisionId}`)]) {
      for (const secret of [proposal.id, proposal.title, "aviso de venta", debate.moderator.personId]) {
        expect(html).not.toContain(secret);
      }
    }
  }
  expect((await app.get("/authorities/nobody/moderation")).status).toBe(404);
  expect((await app.get("/authorities/nobody/moderation.csv")).status).toBe(404);
  const draft = await aDebate(db, { publishedAt: null });
  for (const ending of ["", ".atom", ".csv", ".json"]) {
    expect((await app.get(`/consultations/${draft.slug}/moderation${ending}`)).status).toBe(404);
  }
});

test("what was undone is nowhere", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { decisionId } = await somethingHidden(db, debate);
  await undoDecision(db, debate.moderator, decisionId, new Date(during.getTime() + 30_000));
  const app = await anApp(db);
  const path = `/consultations/${debate.slug}/moderation`;
  for (const ending of ["", ".atom", ".csv", ".json"]) {
    expect((await app.get(`${path}${ending}`)).html).not.toContain(decisionId);
  }
  expect((await app.get(path)).text).toContain("Todavía no se ha decidido nada.");
  expect((await app.get(`/decisions/${decisionId}`)).status).toBe(404);
});

test("the list is narrowed by outcome and rule, and goes on where a page ends", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { id: proposalId } = await aProposal(db, debate);
  for (let number = 0; number < 27; number++) {
    const { id } = await anArgument(db, debate, proposalId);
    await hide(db, debate, "argument", id, { at: new Date(during.getTime() + number * 60_000) });
  }
  await hide(db, debate, "entry", (await anEntry(db, debate)).id, { ruleId: debate.rules.insult });
  const app = await anApp(db);
  const path = `/consultations/${debate.slug}/moderation`;
  const first = await app.get(path);
  expect(decisionsIn(first.html)).toHaveLength(25);
  const second = await app.get(linkTo("next", first.html).split("#")[0]!);
  expect(decisionsIn(second.html)).toHaveLength(3);
  expect(new Set([...decisionsIn(first.html), ...decisionsIn(second.html)]).size).toBe(28);
  const back = await app.get(linkTo("prev", second.html).split("#")[0]!);
  expect(decisionsIn(back.html)).toEqual(decisionsIn(first.html));
  const hidden = await app.get(`${path}?rule=spam&outcome=hide`);
  expect(linkTo("next", hidden.html)).toContain(`${path}?outcome=hide&rule=spam&after=`);
  expect(decisionsIn((await app.get(`${path}?rule=insult&outcome=hide`)).html)).toHaveLength(1);
  expect((await app.get(`${path}?outcome=suspend`)).text).toContain("Ninguna decisión coincide.");
  expect(decisionsIn((await app.get(`${path}?outcome=nothing&rule=';--&before=nobody`)).html)).toHaveLength(
    25,
  );
});

test("the feed is Atom in the language it is asked for, and the table says what its columns are", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db, { title: "Bancos & «sombra» <b>" });
  const { decisionId } = await somethingHidden(db, debate);
  const app = await anApp(db);
  const path = `/consultations/${debate.slug}/moderation`;
  const { html: feed, headers } = await app.get(`${path}.atom?lang=pt`);
  expect(headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
  expect(feed).toContain(`xml:lang="pt"`);
  expect(feed).toContain("<title>Decisões de moderação: Bancos &amp; «sombra» &lt;b&gt;</title>");
  expect(feed).toContain(`<id>http://localhost:3000/decisions/${decisionId}</id>`);
  expect(feed.match(/<(\w+)[^>]*(?<!\/)>/g)!.length).toBe(feed.match(/<\/\w+>/g)!.length);
  const rows: Record<string, string>[] = parse((await app.get(`${path}.csv`)).html, {
    bom: true,
    columns: true,
  });
  expect(rows).toMatchObject([
    { decision: decisionId, kind: "proposal", outcome: "hide", rule: "spam", people: "1", in_force: "true" },
  ]);
  const page = await app.get(path);
  for (const column of Object.keys(rows[0]!)) expect(page.html).toContain(`<code>${column}</code>`);
});

test("who has the key and the words can show that a decision was about them, and nothing of it is kept", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { proposal, decisionId } = await somethingHidden(db, debate);
  const { salt } = await db.selectFrom("decision").select("salt").executeTakeFirstOrThrow();
  const app = await anApp(db);
  const path = `/decisions/${decisionId}`;
  const claim = { salt: salt!, title: proposal.title, text: proposal.text };
  const before = await db.selectFrom("ledger").select("id").execute();
  expect((await app.post(path, claim)).text).toContain("Coincide: era este texto");
  const wrong = [
    { ...claim, salt: "0".repeat(64) },
    { ...claim, text: `${proposal.text}!` },
    { ...claim, title: "" },
  ];
  const answers = [];
  for (const one of wrong) answers.push((await app.post(path, one)).text.match(/No coincide[^.]*\./)![0]);
  expect(new Set(answers).size).toBe(1);
  expect((await app.post(path, { ...claim, salt: "" })).status).toBe(422);
  expect(await db.selectFrom("ledger").select("id").execute()).toEqual(before);
  expect(app.cookies.size).toBe(0);
  expect((await app.get(path)).html).not.toContain(salt);
});

test("only its author is led from a decision to the appeal", async () => {
  nowIs(during);
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = await aCitizen(db);
  const { decisionId } = await somethingHidden(db, debate, author);
  const app = await anApp(db);
  const own = await app.signedInAs(author.personId);
  const path = `/decisions/${decisionId}`;
  expect((await own.get(path)).html).toContain(`${path}/appeal`);
  const others = [app, await app.signedInAs((await aCitizen(db)).personId)];
  for (const other of [...others, await app.signedInAs(debate.moderator.personId)]) {
    expect((await other.get(path)).html).not.toContain("/appeal");
  }
  await appealDecision(
    db,
    author,
    { decisionId, words: "No vendo nada: es un banco para sentarse." },
    during,
  );
  expect((await own.get(path)).html).not.toContain(`${path}/appeal`);
  expect((await app.get(path)).text).toContain("Apelación Por decidir");
});

test("what came from elsewhere without rule or fingerprint says so", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { decisionId } = await somethingHidden(db, debate);
  await db.updateTable("decision").set({ ruleId: null, textHash: null, salt: null }).execute();
  const app = await anApp(db);
  const page = await app.get(`/consultations/${debate.slug}/moderation`);
  expect(page.text).toContain("Decidido en el portal de origen, sin norma indicada");
  expect(page.text).toContain("Sin huella");
  expect((await app.get(`/decisions/${decisionId}`)).text).toContain("antes de que se guardaran huellas");
  expect((await app.post(`/decisions/${decisionId}`, { salt: "a", text: "b" })).status).toBe(404);
});

test("the record asks the database as often for many decisions as for a few", async () => {
  const db = await emptyDb();
  const counter = countingQueries();
  const debate = await aDebate(db);
  const { decisionId } = await somethingHidden(db, debate);
  const app = await anApp(db.withPlugin(counter.plugin));
  const paths = [
    `/consultations/${debate.slug}/moderation`,
    `/authorities/${await slugOf(db, debate.authorityId)}/moderation`,
    `/decisions/${decisionId}`,
  ];
  const measured = async () => {
    const counts = [];
    for (const path of paths) counts.push(await counter.during(() => app.get(path)));
    return counts;
  };
  const few = await measured();
  for (let number = 0; number < 30; number++) await somethingHidden(db, debate);
  expect(await measured()).toEqual(few);
  for (const queries of few) expect(queries).toBeLessThanOrEqual(24);
});

async function somethingHidden(db: Db, debate: Debate, author: Parameters<typeof aProposal>[2] = aBrowser()) {
  const proposal = await aProposal(db, debate, author);
  const hidden = await hide(db, debate, "proposal", proposal.id);
  if (!hidden.ok || !hidden.decisionId) throw new Error("It was not hidden.");
  return { proposal, decisionId: hidden.decisionId };
}

async function slugOf(db: Db, authorityId: string): Promise<string> {
  const row = await db
    .selectFrom("authority")
    .select("slug")
    .where("id", "=", authorityId)
    .executeTakeFirstOrThrow();
  return row.slug;
}

function decisionsIn(html: string): string[] {
  return [...html.matchAll(/\/decisions\/([\w-]+)"/g)].map(([, id]) => id!);
}

test("reports that were followed and not, two people and signals are counted apart", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { id } = await anEntry(db, debate);
  await report(db, debate, "entry", id);
  await approve(db, debate, "entry", id);
  const second = await aModerator(db, debate.authorityId);
  await db.updateTable("decision").set({ secondBy: second.personId }).execute();
  const page = await (await anApp(db)).get(`/consultations/${debate.slug}/moderation`);
  expect(page.text).toMatch(/Tras un aviso 1 Tras una señal automática 0/);
  expect(page.text).toContain("Decididas entre dos personas 1");
  expect(page.html).not.toContain(second.personId);
});
