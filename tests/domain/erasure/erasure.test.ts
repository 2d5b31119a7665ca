import { expect, test } from "vitest";
import { appealDecision } from "#app/domain/appeal/make.server.ts";
import { decide } from "#app/domain/decision/decision.server.ts";
import { reverse } from "#app/domain/decision/effect.server.ts";
import { contributionTyped, erasable } from "#app/domain/erasure/erasable.server.ts";
import { eraseContribution, erasuresOf } from "#app/domain/erasure/erasure.server.ts";
import { addNote } from "#app/domain/moderation/note.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { saveAnswer, sendResponse } from "#app/domain/response/response.server.ts";
import { newId } from "#db/id.ts";
import type { ContributionKind, Db } from "#db/schema.ts";
import { editedBy, handWritten } from "#tests/domain/erasure/editions.ts";
import {
  aDebate,
  anEntry,
  aProposal,
  type Debate,
  hide,
  report,
  restore,
  writers,
} from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aCitizen, during } from "#tests/support/taking-part.ts";

const secret = "a secret that only the tests know, 32 long";
const later = new Date(during.getTime() + 3_600_000);
const basis = "Ley 19.628, artículo 12: sentencia del 3 de noviembre de 2026.";

function admin({ authorityId }: Pick<Debate, "authorityId">): Actor {
  return {
    personId: newId(),
    browserHash: null,
    grants: [{ role: "admin", authorityId }],
    residenceId: null,
  };
}

function erase(
  db: Db,
  debate: Debate,
  kind: ContributionKind,
  contributionId: string,
  by: Actor = admin(debate),
) {
  return eraseContribution(db, by, { kind, contributionId, basis, secret }, later);
}

test("nothing keeps words that were erased, whatever was done with them before", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = await aCitizen(db);
  const entry = await anEntry(db, debate, author);
  const text = "El señor Zacarías vive en la calle larga y debe plata.";
  const answer = { questionId: entry.questionId, text, language: "es" as const };
  await saveAnswer(db, author, debate.id, answer, during);
  await sendResponse(db, author, debate.id, during);
  await saveAnswer(db, author, debate.id, { ...answer, text: `${text} Zacarías no contesta.` }, during);
  await sendResponse(db, author, debate.id, during);
  await report(db, debate, "entry", entry.id);
  const part = {
    ...{ kind: "entry" as const, contributionId: entry.id, outcome: "hide-part" as const, secret },
    ...{ ruleId: debate.rules["personal-data"], reason: "Dice dónde vive alguien.", seen: undefined },
    details: { spans: [{ part: "text" as const, start: 0, end: 18 }] },
  };
  expect(await decide(db, debate.moderator, part, during)).toMatchObject({ ok: true });
  await anAttachment(db, debate, entry, "zacarias.pdf");
  await handWritten(db, debate, entry.id, text);
  expect(await placesOf(db, "calle larga")).not.toEqual([]);

  expect(await erase(db, debate, "entry", entry.id)).toMatchObject({ ok: true });
  expect(await placesOf(db, "Zacar")).toEqual([]);
  expect(await placesOf(db, "calle larga")).toEqual([]);
  expect(await db.selectFrom("sealedText").selectAll().execute()).toEqual([]);
  const job = await db.selectFrom("job").select("payload").where("name", "=", "remove-files").execute();
  expect(job).toEqual([{ payload: '{"storageKeys":["attachments/zacarias"]}' }]);
  const edition = await db.selectFrom("summaryEdition").select(["digest", "words"]).executeTakeFirstOrThrow();
  expect(edition.digest).toContain("[borrado por orden legal]");
  expect(edition.words).toContain("Lo dijo alguien: [borrado por orden legal]");
  expect(edition.digest).toContain("Otra persona, otra cosa muy distinta.");
});

test("what readers, moderators and its author said of it no longer quotes it, and says the rest", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = await aCitizen(db);
  const { id } = await anEntry(db, debate, author);
  const quote = "«Falta una oficina cerca.»";
  await report(db, debate, "entry", id, { words: `Miren: ${quote} ¡Así!` });
  await addNote(db, debate.moderator, "entry", id, { text: `Escribió ${quote} dos veces.` }, during);
  const hidden = await hide(db, debate, "entry", id, { reason: `Decir ${quote} es vender.` });
  if (!hidden.ok || !hidden.decisionId) throw new Error("It was not hidden");
  const words = `Yo solo escribí ${quote} y nada más.`;
  const made = await appealDecision(db, author, { decisionId: hidden.decisionId, words }, during);
  expect(made).toMatchObject({ ok: true });

  expect(await erase(db, debate, "entry", id)).toMatchObject({ ok: true });
  expect((await placesOf(db, "oficina cerca")).filter((name) => name !== "mail")).toEqual([]);
  const appeal = await db.selectFrom("appeal").select("words").executeTakeFirstOrThrow();
  expect(appeal.words).toBe("Yo solo escribí «[borrado por orden legal]» y nada más.");
});

test("what moderators and a language model made of a summary no longer says it either", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const entry = await anEntry(db, debate, await aCitizen(db));
  const title = "Más bancos";
  const proposal = await aProposal(db, debate, await aCitizen(db));
  await db.updateTable("proposal").set({ title }).where("id", "=", proposal.id).execute();
  const { text } = await db
    .selectFrom("entry")
    .select("text")
    .where("id", "=", entry.id)
    .executeTakeFirstOrThrow();
  await handWritten(db, debate, entry.id, text!);
  const said = `Aquí se dijo «${text}» y también «${title}».`;
  await editedBy(db, debate, said, { kind: "entry", contributionId: entry.id });
  expect(await placesOf(db, text!.slice(4, 20))).toHaveLength(6);

  expect(await erase(db, debate, "entry", entry.id)).toMatchObject({ ok: true });
  expect(await placesOf(db, text!.slice(4, 20))).toEqual([]);
  const draft = await db.selectFrom("summary").select("foreword").executeTakeFirstOrThrow();
  expect(draft.foreword).toContain(`Aquí se dijo «[borrado por orden legal]» y también «${title}».`);
  expect(await erase(db, debate, "proposal", proposal.id)).toMatchObject({ ok: true });
  // What was said of the entry, in which so short a title may be anybody's words.
  expect(await placesOf(db, `«${title}»`)).toEqual(["quoteChoice", "themeCorrection"]);
});

test.each(["entry", "proposal", "argument"] as const)(
  "an erased %s is hidden for good: nobody decides on it, and no appeal brings it back",
  async (kind) => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const { id } = await writers[kind](db, debate, await aCitizen(db));
    const hidden = await hide(db, debate, kind, id);
    expect(await erase(db, debate, kind, id)).toMatchObject({ ok: true });
    const refused = { ok: false, refusal: "erased" };
    expect(await restore(db, debate, kind, id, later)).toEqual(refused);
    expect(await hide(db, debate, kind, id, { at: later })).toEqual(refused);
    if (hidden.ok && "decisionId" in hidden) {
      await db.transaction().execute((trx) => reverse(trx, hidden.decisionId!, later, secret));
    }
    const row = await db
      .selectFrom(kind as "proposal")
      .select(["text", "visibility"])
      .where("id", "=", id)
      .executeTakeFirst();
    expect(row).toEqual({ text: "", visibility: "hidden" });
    expect(await erase(db, debate, kind, id)).toEqual({ ok: false, refusal: "already-erased" });
  },
);

test("reports that waited wait no more, votes stay, and everybody may read that it was erased and why", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = await aCitizen(db);
  const { id } = await aProposal(db, debate, author);
  await report(db, debate, "proposal", id);
  await db.updateTable("proposal").set({ agrees: 7 }).where("id", "=", id).execute();
  await erase(db, debate, "proposal", id);

  const row = await db.selectFrom("proposal").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  expect(row).toMatchObject({ title: "[borrado por orden legal]", text: "", agrees: 7, searchText: "" });
  const waiting = await db.selectFrom("moderationCase").select("isOpen").execute();
  expect(waiting).toEqual([{ isOpen: 0 }]);
  expect(await erasuresOf(db, [debate.id])).toMatchObject([
    { kind: "proposal", contributionId: id, basis, erasedAt: later.toISOString() },
  ]);
  expect(await erasuresOf(db, ["another"])).toEqual([]);
  const mail = await db.selectFrom("mail").select(["subject", "text"]).executeTakeFirstOrThrow();
  expect(mail.subject).toBe("Se borró su propuesta por orden legal");
  expect(mail.text).toContain(basis);
  const acts = await db
    .selectFrom("ledger")
    .select("detail")
    .where("act", "=", "contribution.erased")
    .execute();
  expect(acts).toHaveLength(1);
  expect(acts[0]!.detail).not.toContain("19.628");
});

test("only an administrator of the leading authority erases, never a moderator nor whoever wrote it", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = { ...(await aCitizen(db)), grants: admin(debate).grants };
  const { id } = await aProposal(db, debate, author);
  const refused = { ok: false, refusal: "not-allowed" };
  expect(await erase(db, debate, "proposal", id, debate.moderator)).toEqual(refused);
  expect(await erase(db, debate, "proposal", id, admin({ authorityId: "another" }))).toEqual(refused);
  expect(await erase(db, debate, "proposal", id, author)).toEqual({ ok: false, refusal: "own-contribution" });
  const quoting = { kind: "proposal" as const, contributionId: id, secret, basis: "" };
  const { title } = await db.selectFrom("proposal").select("title").executeTakeFirstOrThrow();
  const named = { ...quoting, basis: `Hay que borrar «${title}» según la ley.` };
  expect(await eraseContribution(db, admin(debate), named, later)).toEqual({
    ok: false,
    refusal: "basis-quotes",
  });
  expect(await erasuresOf(db, [debate.id])).toEqual([]);
});

test("the administrator is shown what goes, and finds it by its address or id", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const entry = await anEntry(db, debate);
  await anAttachment(db, debate, entry, "foto.jpg");
  await handWritten(db, debate, entry.id, "Falta una oficina cerca.");
  for (const typed of [`https://portal.example/entries/${entry.id}?x=1`, ` ${entry.id.toUpperCase()} `]) {
    expect(await contributionTyped(db, typed)).toMatchObject({ kind: "entry", id: entry.id });
  }
  expect(await contributionTyped(db, "/entries/nowhere")).toBeNull();
  const found = (await contributionTyped(db, entry.id))!;
  expect(await erasable(db, found, secret)).toMatchObject({
    files: 1,
    editions: [{ number: 1, territory: "Quilpué" }],
  });
});

async function anAttachment(
  db: Db,
  debate: Debate,
  { questionId, participantId }: { questionId: string; participantId: string },
  fileName: string,
) {
  const storageKey = `attachments/${fileName.replace(/\..*/, "")}`;
  const file = { fileName, mediaType: "application/pdf", bytes: 3, sha256: "0", storageKey };
  await db
    .insertInto("attachment")
    .values({
      ...{ id: newId(), consultationId: debate.id, questionId, participantId },
      ...file,
      uploadedAt: during.toISOString(),
    })
    .execute();
}

/** The tables in which these letters stand anywhere; the job that removes a file names it. */
async function placesOf(db: Db, letters: string): Promise<string[]> {
  const places: string[] = [];
  for (const { name } of await db.introspection.getTables()) {
    if (name === "job") continue;
    const rows = await db
      .selectFrom(name as "entry")
      .selectAll()
      .execute();
    if (JSON.stringify(rows).includes(letters)) places.push(name);
  }
  return places;
}
