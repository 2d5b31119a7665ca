import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { diskStorage } from "#app/http/storage.server.ts";

const folder = await mkdtemp(join(tmpdir(), "cabildo-storage-"));
afterAll(() => rm(folder, { recursive: true }));
const storage = diskStorage(folder);

test("what was put is there, readable by its owner only", async () => {
  await storage.put("documents/a1", new TextEncoder().encode("primero"));
  await storage.put("documents/a1", new Blob(["segundo"]).stream());

  expect(await textOf("documents/a1")).toBe("segundo");
  expect((await stat(join(folder, "documents/a1"))).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, "documents"))).mode & 0o777).toBe(0o700);
});

test("a file that broke off while it arrived leaves nothing, and what was there stays", async () => {
  await storage.put("broken/b1", new TextEncoder().encode("entero"));
  const breaking = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new Uint8Array(1000));
    },
    pull(controller) {
      controller.error(new Error("the connection was lost"));
    },
  });

  await expect(storage.put("broken/b1", breaking)).rejects.toThrow("the connection was lost");
  expect(await textOf("broken/b1")).toBe("entero");
  expect(await readdir(join(folder, "broken"))).toEqual(["b1"]);
});

test("what was removed is gone, and removing it again is nothing", async () => {
  await storage.put("documents/c1", new Uint8Array(3));
  await storage.remove("documents/c1");
  await storage.remove("documents/c1");

  expect(await storage.get("documents/c1")).toBeNull();
});

test("no key leads out of the folder", async () => {
  for (const key of ["../a", "a/../../b", "/etc/passwd", "a//b", "", ".", "a/.b", "a\0b", "A", "a\\b"]) {
    await expect(storage.put(key, new Uint8Array(1)), key).rejects.toThrow("Not a storage key");
    await expect(storage.get(key), key).rejects.toThrow("Not a storage key");
    await expect(storage.remove(key), key).rejects.toThrow("Not a storage key");
  }
});

async function textOf(key: string): Promise<string> {
  return new Response(await storage.get(key)).text();
}
