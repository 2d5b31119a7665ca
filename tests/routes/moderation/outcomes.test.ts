import { expect, test } from "vitest";
import { outcomes } from "#app/domain/decision/decision.ts";
import type { Outcome } from "#db/schema.ts";
import { aFreeDebate, allow, rowOf } from "#tests/domain/moderation/deciding.ts";
import { aModerator, anArgument, anEntry, aProposal, hide, report } from "#tests/domain/moderation/world.ts";
import { anApp, type Browser, type Page } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, during } from "#tests/support/taking-part.ts";

const reason = "Lo explicamos en las normas.";

test("the case leads to a page for each decision that makes sense, and to no other", async () => {
  const { db, debate, app } = await aDesk();
  const proposal = await aProposal(db, debate);
  expect(offered(await app.get(`/moderation/proposal/${proposal.id}`))).toEqual(
    new Set(["label", "merge", "hide-part", "hide", "close-thread", "suspend"]),
  );
  await report(db, debate, "proposal", proposal.id);
  expect(offered(await app.get(`/moderation/proposal/${proposal.id}`))).toContain("approve");
  await hide(db, debate, "proposal", proposal.id);
  expect(offered(await app.get(`/moderation/proposal/${proposal.id}`))).toEqual(
    new Set(["suspend", "restore"]),
  );
  const argument = await anArgument(db, debate, (await aProposal(db, debate)).id);
  expect(offered(await app.get(`/moderation/argument/${argument.id}`))).toEqual(
    new Set(["label", "hide-part", "hide", "close-thread", "suspend"]),
  );
});

test("a label is put beside it, and taken back by choosing which decision", async () => {
  const { db, debate, app } = await aDesk();
  const { id } = await anEntry(db, debate);
  const path = `/moderation/entry/${id}`;
  const none = await send(app, path, "label", { ruleId: debate.rules.spam, reason });
  expect(none.status).toBe(422);
  expect(none.text).toContain("Elija la etiqueta");
  await send(app, path, "label", { label: "unverified", ruleId: debate.rules.spam, reason });
  expect((await rowOf(db, "entry", id)).label).toBe("unverified");
  const form = await app.get(`${path}/decision/restore`);
  const [, reversesId] = form.html.match(/name="reversesId"[^>]*value="([^"]+)"/)!;
  const restored = await send(app, path, "restore", { reversesId: reversesId!, reason });
  expect((await app.follow(restored)).text).toContain("Dejó sin efecto la decisión anterior");
  expect((await rowOf(db, "entry", id)).label).toBeNull();
});

test("an answer goes to a question that its response has not answered", async () => {
  const { db, debate, app } = await aDesk();
  const { id } = await anEntry(db, debate);
  const path = `/moderation/entry/${id}`;
  const form = await app.get(`${path}/decision/move`);
  expect(form.text).toContain("¿Qué estorba?");
  const questionId = debate.questions[1]!.id;
  const moved = await send(app, path, "move", { questionId, ruleId: debate.rules["off-topic"], reason });
  expect((await app.follow(moved)).text).toContain("Lo pasó a otra pregunta");
  const entry = await db.selectFrom("entry").select("questionId").where("id", "=", id).executeTakeFirst();
  expect(entry?.questionId).toBe(questionId);
  const unknown = await send(app, path, "move", { questionId: "none", ruleId: debate.rules.spam, reason });
  expect(unknown.status).toBe(422);
});

test("a proposal is searched for, and the author asked whether theirs may stand in it", async () => {
  const { db, debate, app } = await aDesk();
  const [one, other] = [await aProposal(db, debate, await aCitizen(db)), await aProposal(db, debate)];
  const path = `/moderation/proposal/${one.id}`;
  expect((await app.get(`${path}/decision/merge?q=xyzzy`)).text).toContain(
    "Ninguna propuesta tiene esas palabras",
  );
  const found = await app.get(`${path}/decision/merge?q=${encodeURIComponent(other.title)}`);
  expect(found.html).toContain(`value="${other.id}"`);
  expect(found.html).not.toContain(`value="${one.id}"`);
  const asked = await app.follow(
    await send(app, path, "merge", { intoId: other.id, ruleId: debate.rules.duplicate, reason }),
  );
  expect(asked.text).toContain("Se preguntó si puede unirse a otra propuesta");
  expect(offered(asked)).not.toContain("merge");
  expect((await rowOf(db, "proposal", one.id)).visibility).toBe("published");
});

test("passages are looked at as readers will see them before they are hidden", async () => {
  const { db, debate, app } = await aDesk();
  const { id } = await anEntry(db, debate);
  await db
    .updateTable("entry")
    .set({ text: "Llamen a Rosa Soto al +56 9 8765 4321. Falta una oficina." })
    .execute();
  const there = `/moderation/entry/${id}/decision/hide-part`;
  const form = await app.get(there);
  expect(form.text).toContain("+56 9 8765 4321");
  const [, box] = form.html.match(/name="(found-text-\d+-\d+)"/)!;
  const fields = { ...seenIn(form), ruleId: debate.rules["personal-data"], reason };

  const nothing = await app.post(there, fields);
  expect(nothing.status).toBe(422);
  expect(nothing.text).toContain("Elija o copie las palabras que se ocultan");
  const wrong = await app.post(there, { ...fields, passages: "Rosa Sotto" });
  expect(wrong.text).toContain("Rosa Sotto");
  expect(wrong.status).toBe(422);
  const whole = await app.post(there, {
    ...fields,
    passages: "Llamen a Rosa Soto al\n+56 9 8765 4321\nFalta una oficina",
  });
  expect(whole.text).toContain("Así no queda nada que leer");

  const preview = await app.post(there, { ...fields, [box!]: "on", passages: "Rosa Soto" });
  expect(preview.status).toBe(200);
  expect(preview.text).toMatch(/Llamen a \[[^\]]+\] al \[[^\]]+\]\. Falta una oficina\./);
  expect((await rowOf(db, "entry", id)).text).toContain("Rosa Soto");
  const [, previewed = ""] = preview.html.match(/name="previewed" value="([^"]+)"/)!;
  const confirmed = {
    ...{ ...fields, [box!]: "on", passages: "Rosa Soto", confirmed: "yes" },
    previewed: previewed.replaceAll("&quot;", '"'),
  };
  // Something else than what was looked at is looked at first.
  const changed = await app.post(there, { ...confirmed, passages: "Rosa" });
  expect(changed.status).toBe(200);
  const hidden = await app.post(there, confirmed);
  expect((await app.follow(hidden)).text).toContain("Ocultó una parte");
  expect((await rowOf(db, "entry", id)).text).not.toMatch(/Rosa|8765/);
});

test("a thread is closed, and an author suspended no longer than the rule allows", async () => {
  const { db, debate, app } = await aDesk();
  const { id } = await aProposal(db, debate, await aCitizen(db));
  const path = `/moderation/proposal/${id}`;
  await send(app, path, "close-thread", { ruleId: debate.rules.insult, reason });
  expect((await rowOf(db, "proposal", id)).threadClosedAt).not.toBeNull();
  const unsaid = await send(app, path, "suspend", { days: "muchos", ruleId: debate.rules.insult, reason });
  expect(unsaid.status).toBe(422);
  expect(unsaid.text).toContain("Escriba cuántos días");
  const long = await send(app, path, "suspend", { days: "91", ruleId: debate.rules.insult, reason });
  expect(long.status).toBe(422);
  const suspended = await send(app, path, "suspend", { days: "3", ruleId: debate.rules.insult, reason });
  expect((await app.follow(suspended)).text).toContain("Suspendió a quien lo escribió");
  expect(await db.selectFrom("suspension").select("id").execute()).toHaveLength(1);
});

test("what was decided is undone by who decided, within the minute, once", async () => {
  const { db, debate, app } = await aDesk();
  const { id } = await anEntry(db, debate);
  const path = `/moderation/entry/${id}`;
  const page = await app.follow(await send(app, path, "hide", { ruleId: debate.rules.spam, reason }));
  expect(page.text).toMatch(/Hasta las \d\d:\d\d:\d\d/);
  const [, decisionId] = page.html.match(/name="decisionId" value="([^"]+)"/)!;
  const other = await app.signedInAs((await aModerator(db, debate.authorityId)).personId);
  expect((await other.get(path)).html).not.toContain('name="decisionId"');
  const refused = await other.follow(await other.post(`${path}/undo`, { decisionId: decisionId! }));
  expect(refused.text).toContain("Ya no se puede deshacer");
  const undone = await app.follow(await app.post(`${path}/undo`, { decisionId: decisionId! }));
  expect(undone.text).toContain("Lo deshizo");
  expect((await rowOf(db, "entry", id)).visibility).toBe("published");
  const twice = await app.follow(await app.post(`${path}/undo`, { decisionId: decisionId! }));
  expect(twice.text).toContain("Ya no se puede deshacer");
  expect((await app.get(`${path}/undo`)).location).toBe(path);
});

test("a decision that two must take waits for another, who is never the one that asked", async () => {
  const { db, debate, app } = await aDesk();
  await allow(db, { secondPerson: 1 });
  const { id } = await anEntry(db, debate);
  const path = `/moderation/entry/${id}`;
  expect((await app.get(`${path}/decision/hide`)).text).toContain(
    "Pide que otra persona de moderación esté de acuerdo",
  );
  const asked = await app.follow(await send(app, path, "hide", { ruleId: debate.rules.illegal, reason }));
  expect(asked.text).toContain("Su decisión espera a otra persona");
  expect((await rowOf(db, "entry", id)).visibility).toBe("published");
  const opinion = await db.selectFrom("secondOpinion").select("id").executeTakeFirstOrThrow();
  const there = `${path}/second-opinion`;
  expect((await app.get(there)).html).not.toContain('name="agrees"');
  const self = await app.post(there, { opinionId: opinion.id, agrees: "yes", note: "" });
  expect(self.status).toBe(422);

  const other = await app.signedInAs((await aModerator(db, debate.authorityId)).personId);
  expect((await other.get(path)).text).toContain("Se pide una segunda persona");
  const unsaid = await other.post(there, { opinionId: opinion.id, note: "Hay que verlo." });
  expect(unsaid.status).toBe(422);
  expect(unsaid.html).toContain("Hay que verlo.");
  const agreed = await other.post(there, { opinionId: opinion.id, agrees: "yes", note: "" });
  expect(agreed.status).toBe(302);
  expect((await rowOf(db, "entry", id)).visibility).toBe("hidden");
  const late = await other.post(there, { opinionId: opinion.id, agrees: "no", note: "Ya no sé." });
  expect(late.status).toBe(422);
  expect(late.text).toContain("Ya no sé.");
});

test("reasons written before fill the form in the author's language, with their rule", async () => {
  const { db, debate, app } = await aDesk();
  const { id } = await anEntry(db, debate);
  await db.updateTable("entry").set({ language: "pt" }).execute();
  const texts = { es: "Repite un anuncio ya oculto.", pt: "Repete um anúncio já ocultado." };
  await db
    .insertInto("reasonTemplate")
    .values({
      ...{ id: "t", authorityId: debate.authorityId, ruleCode: "spam", name: "Anuncio repetido" },
      ...{ texts: JSON.stringify(texts), changedBy: null, changedAt: during.toISOString() },
    })
    .execute();
  const there = `/moderation/entry/${id}/decision/hide`;
  expect((await app.get(there)).text).toContain("Anuncio repetido");
  const filled = await app.post(there, { template: "t", reason: "Ya se dijo dos veces." });
  expect(filled.text).toContain(texts.pt);
  expect(filled.text).toContain("Ya se dijo dos veces.");
  expect(filled.html).toMatch(
    new RegExp(`value="${debate.rules.spam}"[^>]*checked|checked[^>]*value="${debate.rules.spam}"`),
  );
});

test("lawyers read nothing that was not handed to them, and decide nothing", async () => {
  const { db, debate, app } = await aDesk();
  const { id } = await anEntry(db, debate);
  const lawyer = await aCitizen(db);
  await db
    .insertInto("roleGrant")
    .values({
      ...{ id: "lawyer", personId: lawyer.personId, role: "lawyer", authorityId: debate.authorityId },
      grantedAt: during.toISOString(),
    })
    .execute();
  const browser = await app.signedInAs(lawyer.personId);
  const path = `/moderation/entry/${id}`;
  expect((await browser.get(path)).status).toBe(403);
  for (const outcome of outcomes) {
    const posted = await browser.post(`${path}/decision/${outcome}`, { ruleId: debate.rules.spam, reason });
    expect(posted.status, outcome).toBe(403);
  }
});

test("the author's earlier decisions are counted, and who they are is not said", async () => {
  const { db, debate, app } = await aDesk();
  const author = await aCitizen(db);
  await db
    .updateTable("person")
    .set({ name: "Clotilde Ñancupil" })
    .where("id", "=", author.personId)
    .execute();
  const before = await aProposal(db, debate, author);
  await hide(db, debate, "proposal", before.id);
  const { id } = await aProposal(db, debate, author);
  await aProposal(db, debate, aBrowser());
  const page = await app.get(`/moderation/proposal/${id}`);
  expect(page.text).toContain("Envió 2 aportes, incluido este.");
  expect(page.text).toContain("Oculto: 1");
  expect(page.html).not.toMatch(new RegExp(`Clotilde|${author.personId}|${before.id}`));
});

async function aDesk() {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  const app = await (await anApp(db)).signedInAs(debate.moderator.personId);
  return { db, debate, app };
}

async function send(app: Browser, path: string, outcome: Outcome, fields: Record<string, string>) {
  const there = `${path}/decision/${outcome}`;
  return app.post(there, { ...seenIn(await app.get(there)), ...fields });
}

function seenIn(page: Page): Record<string, string> {
  const fields = [...page.html.matchAll(/name="(seen\w+)"[^>]*value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name, value]) => [name!, value!]));
}

function offered({ html }: Page): Set<string> {
  return new Set([...html.matchAll(/\/decision\/([\w-]+)"/g)].map(([, outcome]) => outcome!));
}
