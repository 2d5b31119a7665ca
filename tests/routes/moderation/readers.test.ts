import type { Updateable } from "kysely";
import { expect, test } from "vitest";
import { castVote } from "#app/domain/vote/vote.server.ts";
import { newId } from "#db/id.ts";
import type { Db, Outcome, Schema } from "#db/schema.ts";
import { aDebate, anArgument, anEntry, aProposal, type Debate } from "#tests/domain/moderation/world.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aCitizen, openNow } from "#tests/support/taking-part.ts";

const hurts = "Puede afectar a quien lo lea";

test("what may hurt is folded behind its label, in lists and on its page", async () => {
  const { db, debate, browser } = await begin();
  const proposal = await aProposal(db, debate);
  const argument = await anArgument(db, debate, proposal.id);
  const entry = await anEntry(db, debate);
  for (const table of ["proposal", "argument", "entry"] as const)
    await db.updateTable(table).set({ label: "sensitive" }).execute();
  const here = `/consultations/${debate.slug}`;
  for (const [path, words] of [
    [`${here}/proposals`, proposal.text],
    [`${here}/questions/1`, entry.text!],
    [`/proposals/${proposal.id}`, proposal.text],
    [`/proposals/${proposal.id}`, argument.text],
    [`/proposals/${proposal.id}/arguments/${argument.id}`, argument.text],
    [`/entries/${entry.id}`, entry.text!],
  ] as const) {
    const { html } = await browser.get(path);
    expect(html, path).toContain(hurts);
    const folded = [...html.matchAll(/<details[\s\S]*?<\/details>/g)].map(([part]) => part);
    expect(folded.join(""), path).toContain(words);
    const open = html.replace(/<details[\s\S]*?<\/details>/g, "").replace(/<head>[\s\S]*?<\/head>/, "");
    expect(open, path).not.toContain(words);
  }
});

test("any other label stands beside the words in plain ones", async () => {
  const { db, debate, browser } = await begin();
  const { id, text } = await aProposal(db, debate);
  await change(db, "proposal", id, { label: "unverified" });
  for (const path of [`/proposals/${id}`, `/consultations/${debate.slug}/proposals`]) {
    const page = await browser.get(path);
    expect(page.text).toContain("Sin comprobar Moderación no pudo comprobar lo que se afirma.");
    expect(page.html.replace(/<details[\s\S]*?<\/details>/g, "")).toContain(text);
  }
});

test("a merged proposal says where it stands, keeps its arguments and takes no votes", async () => {
  const { db, debate, browser } = await begin();
  const { merged, into } = await aMerger(db, debate);
  const argument = await anArgument(db, debate, into.id);
  await db.updateTable("argument").set({ proposalId: merged.id }).execute();
  const page = await browser.get(`/proposals/${merged.id}`);
  expect(page.text).toContain("se unió a otra el");
  expect(page.text).toContain("Norma: Publicidad y mensajes repetidos");
  expect(page.text).toContain(argument.text);
  expect(page.html).toContain(`href="/proposals/${into.id}"`);
  expect(page.html).toMatch(/href="\/decisions\/[\w-]+"/);
  expect(page.html).not.toContain('name="choice"');
  expect(page.html).not.toContain(`/proposals/${merged.id}/arguments/new`);
  expect(page.html).not.toContain(`/report/proposal/${merged.id}`);
  const target = await browser.get(`/proposals/${into.id}`);
  expect(target.text).toContain("Se le unió otra propuesta");
  expect(target.html).toContain(`href="/proposals/${merged.id}"`);
  const sent = await browser.post(`/proposals/${merged.id}/vote`, { choice: "agree" });
  expect(sent.status).toBe(422);
  expect(sent.text).toContain("se unió a otra y ya no se vota");
  expect(sent.html).toContain(`href="/proposals/${into.id}"`);
  expect((await browser.get(`/consultations/${debate.slug}/proposals`)).text).not.toContain(merged.title);
});

test("who voted on a merged proposal is told, and votes the same on the other with one press", async () => {
  const { db, debate, browser } = await begin();
  const { merged, into, voter } = await aMerger(db, debate);
  const signedIn = await browser.signedInAs(voter.personId);
  const page = await signedIn.get(`/proposals/${merged.id}`);
  expect(page.text).toContain("Usted votó esta propuesta");
  expect((await browser.get(`/proposals/${merged.id}`)).text).not.toContain("Usted votó");
  const move = `/proposals/${merged.id}/vote/move`;
  const moved = await signedIn.post(move);
  expect(moved.location).toBe(`/proposals/${into.id}?moved`);
  const target = await signedIn.follow(moved);
  expect(target.text).toContain("Su voto cuenta ahora en esta propuesta");
  expect(target.html).toMatch(/value="pass"[^>]*aria-pressed="true"|aria-pressed="true"[^>]*value="pass"/);
  const again = await signedIn.follow(await signedIn.post(move));
  expect(again.text).toContain("Usted votó también la otra propuesta");
  expect((await browser.follow(await browser.post(move))).text).not.toContain("Usted votó");
  expect((await browser.get(move)).location).toBe(`/proposals/${merged.id}`);
});

test("a closed thread says by which rule and since when, and refuses who writes all the same", async () => {
  const { db, debate, browser } = await begin();
  const proposal = await aProposal(db, debate);
  const root = await anArgument(db, debate, proposal.id);
  const at = new Date().toISOString();
  await change(db, "argument", root.id, { threadClosedAt: at });
  await decided(db, debate, { kind: "argument", contributionId: root.id, outcome: "close-thread" });
  const here = `/proposals/${proposal.id}`;
  const reply = `${here}/arguments/new?to=${root.id}`;
  const open = await browser.get(here);
  expect(open.text).toContain("Moderación cerró esta conversación el");
  expect(open.html).not.toContain(reply);
  expect(open.html).toContain(`${here}/arguments/new`);
  const one = await browser.get(`${here}/arguments/${root.id}`);
  expect(one.text).toContain("Norma: Publicidad y mensajes repetidos");
  expect((await browser.get(reply)).html).not.toContain("<textarea");
  const words = { stance: "against", text: "No hace falta." };
  const sent = await browser.post(reply, words);
  expect(sent.status).toBe(422);
  expect(sent.text).toContain("Moderación cerró esta conversación: no recibe más argumentos");
  expect(sent.html).toContain("No hace falta.");

  await change(db, "proposal", proposal.id, { threadClosedAt: at });
  await decided(db, debate, { kind: "proposal", contributionId: proposal.id, outcome: "close-thread" });
  const closed = await browser.get(here);
  expect(closed.text).toContain("se puede leer, pero no recibe más argumentos");
  expect(closed.text).toContain("Norma: Publicidad y mensajes repetidos");
  expect(closed.html).not.toContain("/arguments/new");
  expect((await browser.post(`${here}/arguments/new`, words)).status).toBe(422);
});

test("a moved answer and words with a part removed say so, with the rule and the decision", async () => {
  const { db, debate, browser } = await begin();
  const entry = await anEntry(db, debate);
  const [first, second] = debate.questions;
  await change(db, "entry", entry.id, { questionId: second!.id, movedFrom: first!.id });
  await decided(db, debate, { kind: "entry", contributionId: entry.id, outcome: "move" });
  const moved = await browser.get(`/entries/${entry.id}`);
  expect(moved.text).toContain("Se escribió para la pregunta 1; moderación la pasó a la pregunta 2 el");
  expect(moved.html).toMatch(/href="\/decisions\/[\w-]+"/);
  const proposal = await aProposal(db, debate);
  const argument = await anArgument(db, debate, proposal.id);
  for (const [kind, id, path] of [
    ["entry", entry.id, `/entries/${entry.id}`],
    ["proposal", proposal.id, `/proposals/${proposal.id}`],
    ["argument", argument.id, `/proposals/${proposal.id}/arguments/${argument.id}`],
  ] as const) {
    await decided(db, debate, { kind, contributionId: id, outcome: "hide-part" });
    const page = await browser.get(path);
    expect(page.text, path).toContain("Moderación ocultó una parte el");
    expect(page.text, path).not.toContain("Un teléfono ajeno");
  }
});

test("who is suspended reads until when and what they may still do, and is refused kindly", async () => {
  const { db, debate, browser } = await begin();
  const author = await aCitizen(db);
  const proposal = await aProposal(db, debate);
  const until = new Date(Date.now() + 7 * 24 * 60 * 60_000).toISOString();
  const decisionId = await decided(db, debate, {
    kind: "proposal",
    contributionId: proposal.id,
    outcome: "suspend",
  });
  await db
    .insertInto("suspension")
    .values({
      id: newId(),
      decisionId,
      authorityId: debate.authorityId,
      personId: author.personId,
      browserHash: null,
      startsAt: new Date(Date.now() - 1000).toISOString(),
      endsAt: until,
      liftedAt: null,
    })
    .execute();
  const signedIn = await browser.signedInAs(author.personId);
  await signedIn.post("/municipality", { code: "quilpue" });
  const fields = { title: "Más sombra en la plaza", text: "", place: "", send: "on" };
  for (const [path, form] of [
    [`/consultations/${debate.slug}/proposals/new`, fields],
    [`/proposals/${proposal.id}/arguments/new`, { stance: "for", text: "Hace falta." }],
    [`/report/proposal/${proposal.id}`, { ruleId: debate.rules.spam }],
  ] as const) {
    const page = await signedIn.get(path);
    expect(page.text, path).toContain("Moderación suspendió en parte su participación hasta el");
    expect(page.text, path).toContain("Puede seguir votando");
    expect(page.html, path).toContain(`href="/decisions/${decisionId}"`);
    expect(page.html, path).not.toContain("<fieldset");
    const sent = await signedIn.post(path, form);
    expect(sent.status, path).toBe(422);
    expect(sent.text, path).toContain("Mientras dura su suspensión");
  }
  expect((await signedIn.post(`/proposals/${proposal.id}/vote`, { choice: "agree" })).status).toBe(302);
  expect((await browser.get(`/proposals/${proposal.id}/arguments/new`)).html).toContain("<textarea");
  expect((await browser.get(`/proposals/${proposal.id}`)).text).not.toMatch(/suspend/);
});

async function begin() {
  const db = await emptyDb();
  // Open on the day that fixtures act on, and now.
  const { closesAt } = openNow();
  const debate = await aDebate(db, { opensAt: "2026-11-01T12:00:00.000Z", closesAt });
  const browser = await anApp(db);
  await browser.post("/municipality", { code: "quilpue" });
  return { db, debate, browser };
}

/** Two proposals of which one stands in the other; somebody passed on it before. */
async function aMerger(db: Db, debate: Debate) {
  const merged = await aProposal(db, debate);
  const into = await aProposal(db, debate);
  const voter = await aCitizen(db);
  await castVote(db, voter, merged.id, { choice: "pass", territoryId: debate.place.quilpue! });
  await change(db, "proposal", merged.id, { visibility: "merged", mergedIntoId: into.id });
  await decided(db, debate, { kind: "proposal", contributionId: merged.id, outcome: "merge" });
  return { merged, into, voter };
}

function change<Table extends "entry" | "proposal" | "argument">(
  db: Db,
  table: Table,
  id: string,
  columns: Partial<Schema[Table]>,
) {
  return db
    .updateTable(table as "proposal")
    .set(columns as Updateable<Schema["proposal"]>)
    .where("id", "=", id)
    .execute();
}

async function decided(
  db: Db,
  { id: consultationId, rules }: Debate,
  what: Pick<Schema["decision"], "kind" | "contributionId"> & { outcome: Outcome },
): Promise<string> {
  const id = newId();
  await db
    .insertInto("decision")
    .values({
      id,
      consultationId,
      ruleId: rules.spam,
      reason: "Un teléfono ajeno.",
      decidedAt: new Date().toISOString(),
      ...what,
    } as Schema["decision"])
    .execute();
  return id;
}
