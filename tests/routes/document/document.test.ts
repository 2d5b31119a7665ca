import { expect, test } from "vitest";
import { publishConsultation } from "#app/domain/consultation/publication.server.ts";
import { attachDocument } from "#app/domain/document/document.server.ts";
import type { Db } from "#db/schema.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anOfficial, aReadyDraft, authorityFor, winter } from "#tests/support/officials.ts";
import { aStorage } from "#tests/support/storage.ts";

const pdf = "%PDF-1.7\nEl plan\n";
const png = Buffer.from("89504e470d0a1a0a0000000d4948445200000001000000010806000000", "hex");

test("a published document comes whole, and runs nothing", async () => {
  const { db, storage, draft, path } = await aDocument(new File([pdf], "Plano.pdf"));
  await publishConsultation(db, draft.official, draft.id, winter);
  const app = await anApp(db, { storage });
  const { status, headers, html } = await app.get(path);

  expect([status, html]).toEqual([200, pdf]);
  expect(Object.fromEntries(headers)).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": 'attachment; filename="Plano.pdf"',
    "content-length": String(pdf.length),
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "x-content-type-options": "nosniff",
    "cache-control": "public, max-age=86400",
  });
  expect(headers.getSetCookie()).toEqual([]);
});

test("a browser that has it already is not sent it again", async () => {
  const { db, storage, draft, path } = await aDocument(new File([pdf], "Plano.pdf"));
  await publishConsultation(db, draft.official, draft.id, winter);
  const app = await anApp(db, { storage });
  const { headers } = await app.get(path);
  const again = await ask(app, path, { headers: { "If-None-Match": headers.get("ETag")! } });
  const head = await ask(app, path, { method: "HEAD" });

  expect([again.status, await again.text()]).toEqual([304, ""]);
  expect([head.status, head.headers.get("Content-Length")]).toEqual([200, String(pdf.length)]);
});

test("a draft's document is there for its officials only", async () => {
  const { db, storage, draft, path } = await aDocument(new File([png], "plano.png"));
  const app = await anApp(db, { storage });
  const stranger = await anOfficial(db, (await authorityFor(db, "cochrane")).id);
  const own = await (await app.signedInAs(draft.official.personId)).get(path);

  expect((await app.get(path)).status).toBe(404);
  expect((await (await app.signedInAs(stranger.personId)).get(path)).status).toBe(404);
  expect(own.status).toBe(200);
  expect(own.headers.get("Content-Disposition")).toBe('inline; filename="plano.png"');
  expect(own.headers.get("Cache-Control")).toBe("private, no-store");
  expect((await app.get("/documents/none")).status).toBe(404);
});

async function aDocument(file: File) {
  const db: Db = await emptyDb();
  const storage = aStorage();
  const draft = await aReadyDraft(db);
  const attached = await attachDocument(
    db,
    storage,
    draft.official,
    draft.id,
    { title: "Plan", file },
    winter,
  );
  if (!attached.ok) throw new Error(attached.refusal);
  return { db, storage, draft, path: `/documents/${attached.id}` };
}

function ask(app: Awaited<ReturnType<typeof anApp>>, path: string, init: RequestInit): Promise<Response> {
  return app.portal(new Request(`http://localhost:3000${path}`, init), "192.0.2.1");
}
