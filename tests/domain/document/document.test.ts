import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { publishConsultation } from "#app/domain/consultation/publication.server.ts";
import { attachDocument, documentsOf, removeDocument } from "#app/domain/document/document.server.ts";
import { cleanFileName, largestDocument, mostDocuments } from "#app/domain/document/document.ts";
import type { Storage } from "#app/domain/document/storage.ts";
import { diskStorage } from "#app/http/storage.server.ts";
import { emptyDb } from "#tests/support/db.ts";
import { actsOf, aDraft, anOfficial, aReadyDraft, authorityFor, winter } from "#tests/support/officials.ts";

const folders: string[] = [];
let folder: string;
let storage: Storage;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cabildo-documents-"));
  folders.push(folder);
  storage = diskStorage(folder);
});
afterAll(() => Promise.all(folders.map((path) => rm(path, { recursive: true }))));

test("an attached document is listed and its file kept as it came", async () => {
  const db = await emptyDb();
  const draft = await aDraft(db);
  const attached = await attachDocument(db, storage, draft.official, draft.id, aDocument("El plan"), winter);

  const [document] = await documentsOf(db, draft.id);
  expect(document).toMatchObject({
    id: attached.ok && attached.id,
    title: "Plan",
    fileName: "Plano-de-la-plaza.pdf",
    mediaType: "application/pdf",
    bytes: 17,
    uploadedBy: draft.official.personId,
  });
  expect(await new Response(await storage.get(document!.storageKey)).text()).toBe("%PDF-1.7\nEl plan\n");
  expect((await actsOf(db)).at(-1)).toBe("document.attached");
});

test("the content decides what a file is, not its name", async () => {
  const db = await emptyDb();
  const draft = await aDraft(db);
  const attach = (name: string, content: BlobPart) =>
    attachDocument(
      db,
      storage,
      draft.official,
      draft.id,
      { title: "Plan", file: new File([content], name) },
      winter,
    );

  for (const bytes of [
    "<html><script>alert(1)</script>",
    "MZ\x90\0",
    "GIF89a....",
    "texto",
    '<svg xmlns="…"/>',
    "PK\x03\x04",
  ]) {
    expect(await attach("plano.pdf", Buffer.from(bytes, "latin1"))).toEqual({
      ok: false,
      refusal: "document-wrong-type",
    });
  }
  expect(await attach("plano.exe", png)).toMatchObject({ ok: true });
  expect((await documentsOf(db, draft.id)).map(({ fileName }) => fileName)).toEqual(["plano.png"]);
});

test("what is refused leaves neither row nor file", async () => {
  const db = await emptyDb();
  const draft = await aDraft(db);
  const stranger = await anOfficial(db, (await authorityFor(db, "cochrane")).id);
  const attach = (words: string | Uint8Array<ArrayBuffer>, actor = draft.official, id = draft.id) =>
    attachDocument(db, storage, actor, id, aDocument(words), winter);

  expect(await attach(new Uint8Array(0))).toEqual({ ok: false, refusal: "document-empty" });
  expect(await attach(largeContent())).toEqual({ ok: false, refusal: "document-too-large" });
  expect(await attach("a", stranger)).toEqual({ ok: false, refusal: "not-allowed" });
  expect(await attach("a", draft.official, "none")).toEqual({ ok: false, refusal: "gone" });
  expect(await filesIn(folder)).toEqual([]);

  await attach("a");
  expect(await attach("a")).toEqual({ ok: false, refusal: "document-twice" });
  for (let n = 1; n < mostDocuments; n++) expect(await attach(`a${n}`)).toMatchObject({ ok: true });
  expect(await attach("one more")).toEqual({ ok: false, refusal: "document-too-many" });
  expect(await filesIn(folder)).toHaveLength(mostDocuments);
  expect(await documentsOf(db, draft.id)).toHaveLength(mostDocuments);
});

test("ten at once do not pass the limit of ten with what is there already", async () => {
  const db = await emptyDb();
  const draft = await aDraft(db);
  await attachDocument(db, storage, draft.official, draft.id, aDocument("first"), winter);
  const outcomes = await Promise.all(
    Array.from({ length: mostDocuments }, (_, n) =>
      attachDocument(db, storage, draft.official, draft.id, aDocument(`at once ${n}`), winter),
    ),
  );

  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(mostDocuments - 1);
  expect(await filesIn(folder)).toHaveLength(mostDocuments);
});

test("a document can be removed from a draft, and only added to what is published", async () => {
  const db = await emptyDb();
  const draft = await aReadyDraft(db);
  const attach = async (words: string) => {
    const attached = await attachDocument(db, storage, draft.official, draft.id, aDocument(words), winter);
    if (!attached.ok) throw new Error(attached.refusal);
    return attached.id;
  };
  const early = await attach("early");
  expect(await removeDocument(db, storage, draft.official, early, winter)).toEqual({ ok: true });
  expect(await removeDocument(db, storage, draft.official, early, winter)).toEqual({
    ok: false,
    refusal: "gone",
  });
  expect(await filesIn(folder)).toEqual([]);

  const kept = await attach("kept");
  await publishConsultation(db, draft.official, draft.id, winter);
  const added = await attach("added");
  expect(await removeDocument(db, storage, draft.official, kept, winter)).toEqual({
    ok: false,
    refusal: "already-published",
  });
  expect((await documentsOf(db, draft.id)).map(({ id }) => id)).toEqual([kept, added]);
  expect(await filesIn(folder)).toHaveLength(2);
});

test("file names are made safe to keep and to send", () => {
  for (const [name, clean] of [
    ["Plano de la plaza.PDF", "Plano-de-la-plaza.pdf"],
    ["Ñuñoa: año 2027 (final).final.pdf", "Nunoa-ano-2027-final-final.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\Users\\Inés\\plan.doc", "plan.pdf"],
    ['a"; filename="b.exe\r\nX: y.pdf', "a-filename-b-exe-X-y.pdf"],
    ["...", "document.pdf"],
    ["", "document.pdf"],
    ["Планы.pdf", "document.pdf"],
    [`${"largo ".repeat(60)}.pdf`, `${"largo-".repeat(13)}la.pdf`],
  ]) {
    expect(cleanFileName(name as string, "application/pdf")).toBe(clean);
  }
});

const png = Buffer.from("89504e470d0a1a0a0000000d4948445200000001000000010806000000", "hex");

function aDocument(words: string | Uint8Array<ArrayBuffer>) {
  const content = typeof words === "string" ? `%PDF-1.7\n${words}\n` : words;
  return { title: "Plan", file: new File([content], "Plano de la plaza.pdf") };
}

function largeContent() {
  const content = new Uint8Array(largestDocument + 1);
  content.set(Buffer.from("%PDF-1.7\n"));
  return content;
}

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}
