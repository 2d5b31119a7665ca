import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { beginSession } from "#app/http/session.server.ts";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { sendRaw } from "#tests/faults/support/raw.ts";
import { processorTimeUsedBy } from "#tests/faults/support/used.ts";
import { aWorld, secret } from "#tests/faults/support/world.ts";
import { aPerson, granted } from "#tests/support/people.ts";
import { aFolderFor, startPortal } from "#tests/support/portal-process.ts";

const pdf = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n");

test("a file that broke off, or is not what its name says, is refused with a message and leaves nothing on the disk", async () => {
  const { portal, desk, post, kept, stop } = await begin();
  const refused: Record<string, Buffer> = {
    "broke off in the file": part("a.pdf", pdf).subarray(0, -20),
    "broke off in a header": part("a.pdf", pdf).subarray(0, 60),
    "a program with the name of a document": whole(part("a.pdf", Buffer.from("MZ\x90\0\x03 a program"))),
    "a page with the name of a picture": whole(part("a.png", Buffer.from("<script>alert(1)</script>"))),
    "an archive": whole(part("a.pdf", Buffer.from("PK\x03\x04 an archive"))),
    "nothing in it": whole(part("a.pdf", Buffer.alloc(0))),
    "11 MB": whole(part("a.pdf", Buffer.concat([pdf, Buffer.alloc(10.5 * 1024 * 1024)]))),
    "two of them": whole(Buffer.concat([part("a.pdf", pdf), part("b.pdf", pdf)])),
    "no parts": Buffer.from("--b--\r\n"),
    "no form": Buffer.from("\0\0\0\0"),
  };
  for (const [what, body] of Object.entries(refused)) {
    const answer = await post(body);
    expect([422, 413, 400], `${what}: ${answer.status}`).toContain(answer.status);
    expect(answer.text, what).toMatch(/<h1/);
    expect(answer.text, what).not.toMatch(/\n\s+at .+:\d+:\d+/);
    expect(kept(), what).toEqual([]);
  }
  const broken = await post(whole(part("a.pdf", pdf)), { announced: 1000 });
  expect(broken.status, "less than was announced, then nothing").toBe(0);
  await pause(200);
  expect(kept()).toEqual([]);
  expect(portal.printed()).not.toMatch(/"unexpected"|forgotten|cannot go on/);
  expect((await post(whole(part("a.pdf", pdf)))).status, desk).toBe(302);
  expect(kept()).toHaveLength(1);
  await stop();
});

test("a name with a way to other folders stays a name, and a picture that unfolds to gigabytes is never unfolded", async () => {
  const { portal, post, kept, stop } = await begin();
  expect((await post(whole(part("../../../../etc/plan.pdf", pdf)))).status).toBe(302);
  expect(kept()).toHaveLength(1);
  expect(kept()[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(existsSync(join(portal.folder, "..", "plan.pdf"))).toBe(false);
  const pid = portal.child.pid!;
  const before = processorTimeUsedBy(pid);
  expect([302, 422]).toContain((await post(whole(part("a.png", hugePicture())))).status);
  expect(processorTimeUsedBy(pid) - before).toBeLessThan(3000);
  await stop();
});

async function begin() {
  const folder = aFolderFor("upload");
  const db = openDatabase(join(folder, "cabildo.sqlite"));
  await migrate(db);
  const { consultationId } = await aWorld(db, 1);
  const { authorityId } = await db.selectFrom("consultation").select("authorityId").executeTakeFirstOrThrow();
  const personId = await aPerson(db);
  await granted(db, personId, "official", authorityId);
  const cookie = (await beginSession(db, personId, "http://localhost")).split(";")[0]!;
  await db.destroy();
  const portal = await startPortal({ folder, variables: { CABILDO_DEMO: "off", CABILDO_SECRET: secret } });
  const desk = `/desk/consultations/${consultationId}/documents`;
  return {
    portal,
    desk,
    post(body: Buffer, { announced = body.length } = {}) {
      const head = [
        ...[`POST ${desk} HTTP/1.1`, "Host: localhost", `Origin: ${portal.url}`, `Cookie: ${cookie}`],
        ...[
          "Connection: close",
          "Content-Type: multipart/form-data; boundary=b",
          `Content-Length: ${announced}`,
        ],
      ];
      const bytes = Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), body]);
      return sendRaw(Number(new URL(portal.url).port), bytes, announced === body.length ? 60_000 : 500);
    },
    /** The files there are. */
    kept(): string[] {
      const documents = join(folder, "documents");
      if (!existsSync(documents)) return [];
      return readdirSync(documents, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name);
    },
    async stop() {
      expect(await portal.stop()).toBe(0);
    },
  };
}

/** Title and file of the form; not yet ended. */
function part(name: string, content: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from('--b\r\nContent-Disposition: form-data; name="title"\r\n\r\nEl plano\r\n'),
    Buffer.from(`--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n`),
    Buffer.from("Content-Type: application/pdf\r\n\r\n"),
    content,
    Buffer.from("\r\n"),
  ]);
}

function whole(parts: Buffer): Buffer {
  return Buffer.concat([parts, Buffer.from("--b--\r\n")]);
}

/** 60,000 by 60,000 points, all the same: some kilobytes that would be 10 GB. */
function hugePicture(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(60_000, 0);
  header.writeUInt32BE(60_000, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const points = deflateSync(Buffer.alloc(4 * 1024 * 1024));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...[chunk("IHDR", header), chunk("IDAT", points), chunk("IEND", Buffer.alloc(0))],
  ]);
}

function chunk(kind: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(kind), content, Buffer.alloc(4)]);
}
