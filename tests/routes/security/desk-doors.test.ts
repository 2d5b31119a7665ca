import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { newId } from "#db/id.ts";
import type { Db, Role } from "#db/schema.ts";
import { anApp, type Browser } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aReadyDraft, authorityFor } from "#tests/support/officials.ts";
import { aPerson, granted } from "#tests/support/people.ts";

/** Every route of the desk that is about one consultation, the next one too. */
const routes = readdirSync("app/routes").filter((file) => file.startsWith("desk.consultations.$id"));

/** What analysts may read. */
const results = /\.results\b/;

/** "desk.consultations.$id.versions.$number.restoration.tsx" as an address of this consultation. */
function addressOf(file: string, named: Record<string, string>): string {
  const parts = file
    .replace(/\.tsx?$/, "")
    .replaceAll("[.]", "\0")
    .split(".")
    .filter((part) => part !== "_index")
    .map((part) => part.replace(/_$/, "").replaceAll("\0", "."));
  return `/${parts.map((part) => (part.startsWith("$") ? (named[part.slice(1)] ?? "0") : part)).join("/")}`;
}

async function aDesk() {
  const db = await emptyDb();
  const { id, questionId, authority } = await aReadyDraft(db);
  const sectionId = newId();
  await db
    .insertInto("section")
    .values({ id: sectionId, consultationId: id, position: 1, title: "Su barrio", text: "" })
    .execute();
  await db.updateTable("consultation").set({ languages: '["pt"]' }).where("id", "=", id).execute();
  const kind = { kind: "contribute", language: "pt", subject: "question", subjectId: questionId };
  const named = { id, questionId, sectionId, number: "1", position: "1", authorityId: authority.id, ...kind };
  return { db, authority, addresses: routes.map((file) => ({ file, path: addressOf(file, named) })) };
}

async function working(app: Browser, roles: (readonly [Role, authorityId: string])[]): Promise<Browser> {
  const personId = await aPerson(app.db);
  for (const [role, authorityId] of roles) await granted(app.db, personId, role, authorityId);
  return app.signedInAs(personId);
}

async function acts(db: Db): Promise<number> {
  return (await db.selectFrom("ledger").select("id").execute()).length;
}

describe("the desk of a consultation", () => {
  test("does nothing for whoever is not signed in", async () => {
    const { db, addresses } = await aDesk();
    const app = await anApp(db);
    const before = await acts(db);
    const open: string[] = [];
    for (const { path } of addresses) {
      const sent = await app.post(path, { title: "Otra cosa" });
      const isRefused = [403, 404, 405].includes(sent.status) || sent.location?.startsWith("/sign-in");
      if (!isRefused) open.push(`${path} ${sent.status}`);
    }
    expect(open).toEqual([]);
    expect(await acts(db)).toBe(before);
  });

  test("is closed to its moderators, and to whoever does everything in another authority", async () => {
    const { db, authority, addresses } = await aDesk();
    const app = await anApp(db);
    const elsewhere = await authorityFor(db, "CL-VS");
    const other = await working(app, [
      ["moderator", authority.id],
      ...(["official", "moderator", "analyst"] as const).map((role) => [role, elsewhere.id] as const),
    ]);
    const before = await acts(db);
    const open: string[] = [];
    for (const { path } of addresses) {
      if (await isRead(other, path)) open.push(`GET ${path}`);
      const { status } = await other.post(path, { title: "Otra cosa" });
      if (![403, 404, 405].includes(status)) open.push(`POST ${path} ${status}`);
    }
    expect(open).toEqual([]);
    expect(await acts(db)).toBe(before);
  });

  test("shows its analysts the results and nothing else", async () => {
    const { db, authority, addresses } = await aDesk();
    const analyst = await working(await anApp(db), [["analyst", authority.id]]);
    for (const { file, path } of addresses) {
      if (!results.test(file)) expect([path, await isRead(analyst, path)]).toEqual([path, false]);
    }
  });
});

/** Some addresses only lead back to a list, which is to be closed as well. */
async function isRead(reader: Browser, path: string): Promise<boolean> {
  const page = await reader.get(path);
  const { status } = page.location ? await reader.get(page.location) : page;
  return ![403, 404].includes(status);
}
