import { expect, test } from "vitest";
import { documentsOf } from "#app/domain/document/document.server.ts";
import type { Db } from "#db/schema.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aDraft, anOpenOne } from "#tests/support/officials.ts";

const pdf = () => new File(["%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"], "Plano de la avenida.pdf");

async function atDocuments(db: Db, draft: { id: string; official: { personId: string } }) {
  const app = await (await anApp(db)).signedInAs(draft.official.personId);
  return { app, path: `/desk/consultations/${draft.id}/documents` };
}

test("a document is added with the name people will read, and removed after being asked again", async () => {
  const db = await emptyDb();
  const draft = await aDraft(db);
  const { app, path } = await atDocuments(db, draft);
  expect((await app.get(path)).text).toContain("Todavía no hay ningún documento");
  const list = await app.follow(await app.post(path, { title: "Plano de la avenida, 2027", file: pdf() }));
  expect(list.text).toMatch(/Plano de la avenida, 2027\s+PDF, 0,1 MB/);

  const [document] = await documentsOf(db, draft.id);
  const sure = await app.get(`${path}/${document!.id}/removal`);
  expect(sure.text).toContain("¿Quitar este documento?");
  expect(await documentsOf(db, draft.id)).toHaveLength(1);
  await app.post(`${path}/${document!.id}/removal`);
  expect(await documentsOf(db, draft.id)).toEqual([]);
  expect((await app.post(`${path}/${document!.id}/removal`)).location).toBe(path);
});

test("a file that is not what it says, is too large or missing is refused, and its name is kept", async () => {
  const db = await emptyDb();
  const draft = await aDraft(db);
  const { app, path } = await atDocuments(db, draft);
  const title = "Plano de la avenida";
  const script = await app.post(path, { title, file: new File(["<script>alert(1)</script>"], "plano.pdf") });
  expect(script.status).toBe(422);
  expect(script.text).toContain("Elija un PDF o una imagen");
  expect(script.html).toContain(`value="${title}"`);
  const large = new File([new Uint8Array(10 * 1024 * 1024 + 1)], "plano.pdf");
  expect((await app.post(path, { title, file: large })).text).toContain("el máximo es 10 MB");
  expect((await app.post(path, { title })).text).toContain("Complete este dato");
  expect((await app.post(path, { title: "P", file: pdf() })).text).toContain("Escriba al menos 3");
  await app.post(path, { title, file: pdf() });
  expect((await app.post(path, { title, file: pdf() })).text).toContain("ya está adjunto");
  expect(await documentsOf(db, draft.id)).toHaveLength(1);
});

test("after publication documents are added and no longer removed", async () => {
  const db = await emptyDb();
  const published = await anOpenOne(db);
  const { app, path } = await atDocuments(db, published);
  const list = await app.follow(await app.post(path, { title: "Presupuesto corregido", file: pdf() }));
  expect(list.text).toContain("Presupuesto corregido");
  expect(list.html).not.toContain("/removal");
  const [document] = await documentsOf(db, published.id);
  expect((await app.get(`${path}/${document!.id}/removal`)).text).toContain("Esta parte ya no se cambia");
  await app.post(`${path}/${document!.id}/removal`);
  expect(await documentsOf(db, published.id)).toHaveLength(1);
});
