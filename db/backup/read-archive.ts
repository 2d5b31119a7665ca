import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createZstdDecompress } from "node:zlib";
import { extract } from "tar-stream";
import { z } from "zod";
import { BackupRefusal, type End, fileLine, format, type Manifest, names } from "#db/backup/archive.ts";
import { TableDigest } from "#db/tables/digest.ts";
import type { Row } from "#db/tables/read.ts";

/** What is done with each thing that a backup holds, in its order. */
export interface Receiver {
  manifest: (manifest: Manifest) => Promise<void>;
  rows: (table: string, rows: Row[]) => Promise<void>;
  file: (key: string, content: AsyncIterable<Buffer>) => Promise<void>;
  secret: (secret: string) => Promise<void>;
}

const ManifestShape = z.object({
  format: z.literal(format),
  madeAt: z.string(),
  database: z.enum(["sqlite", "postgres"]),
  migrations: z.array(z.string()).min(1),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.object({ name: z.string(), kind: z.enum(["text", "integer", "real"]) })),
      key: z.array(z.string()),
    }),
  ),
});

/** The file is not what was written: cut off, damaged or no backup at all. */
export class BrokenBackup extends Error {}

/** Reads a backup from its first byte to its last; throws when anything in it is not as it was written. */
export async function readArchive(
  path: string,
  receiver: Receiver,
): Promise<{ manifest: Manifest; end: End }> {
  let manifest: Manifest | null = null;
  let end: End | null = null;
  let hasSecret = false;
  const digests = new Map<string, TableDigest>();
  const files = new TableDigest();
  for await (const { name, content } of entriesOf(path)) {
    const [folder, ...rest] = name.split("/");
    if (!manifest) {
      if (name !== names.manifest) throw new BrokenBackup(`${path} is no backup of a portal.`);
      manifest = manifestOf(await textOf(content), path);
      for (const table of manifest.tables) digests.set(table.name, new TableDigest());
      await receiver.manifest(manifest);
    } else if (folder === "tables") {
      const digest = digests.get(rest[0]!);
      if (!digest)
        throw new BrokenBackup(`${path} is damaged: it has rows of a table that it does not name.`);
      const lines = (await textOf(content)).split("\n").slice(0, -1);
      for (const line of lines) digest.add(line);
      await receiver.rows(
        rest[0]!,
        lines.map((line) => parsed(line, path) as Row),
      );
    } else if (folder === "files") {
      const key = rest.join("/");
      const counted = countedOf(content);
      await receiver.file(key, counted.content);
      files.add(fileLine(key, counted.bytes(), counted.sha256()));
    } else if (name === names.secret) {
      hasSecret = true;
      await receiver.secret(await textOf(content));
    } else if (name === names.end) end = parsed(await textOf(content), path) as End;
  }
  if (!manifest || !end) throw new BrokenBackup(`${path} ends too soon: it was cut off.`);
  const isWhole =
    [...digests].every(([name, digest]) => isSame(end.tables[name], digest)) &&
    end.files.count === files.rows &&
    end.files.digest === `${files}` &&
    end.hasSecret === hasSecret;
  if (!isWhole) throw new BrokenBackup(`${path} is damaged: what is in it is not what was written.`);
  return { manifest, end };
}

function isSame(meant: End["tables"][string] | undefined, digest: TableDigest): boolean {
  return meant?.rows === digest.rows && meant.digest === `${digest}`;
}

function manifestOf(text: string, path: string): Manifest {
  const read = ManifestShape.safeParse(parsed(text, path));
  if (!read.success)
    throw new BackupRefusal(`${path} is of a kind that this version of Cabildo does not know.`);
  return read.data;
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw broken(path, error);
  }
}

/** What goes wrong in reading the file itself is told from what goes wrong in using it. */
async function* entriesOf(path: string) {
  const source = createReadStream(path);
  const unpacked = createZstdDecompress();
  const tar = extract();
  let problem: Error | null = null;
  const end = (error: Error) => {
    problem = error;
    tar.destroy(error);
  };
  source.on("error", end);
  unpacked.on("error", end);
  source.pipe(unpacked).pipe(tar as unknown as NodeJS.WritableStream);
  /** One that was destroyed while nobody asked it never answers: so it is not asked. */
  async function* untilBroken<Item>(items: AsyncIterable<Item>) {
    const each = items[Symbol.asyncIterator]();
    for (;;) {
      if (problem) throw broken(path, problem);
      const { value, done } = await each.next().catch((error) => {
        throw broken(path, error);
      });
      if (done) return;
      yield value as Item;
    }
  }
  try {
    for await (const entry of untilBroken(tar)) {
      yield { name: entry.header.name, content: untilBroken(entry as AsyncIterable<Buffer>) };
      entry.resume();
    }
  } finally {
    source.destroy();
    unpacked.destroy();
    tar.destroy();
  }
}

function broken(path: string, error: unknown): BrokenBackup {
  const why = error instanceof Error ? error.message : String(error);
  return new BrokenBackup(`${path} is damaged, cut off or no backup: ${why}.`);
}

async function textOf(content: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function countedOf(content: AsyncIterable<Buffer>) {
  const hash = createHash("sha256");
  let bytes = 0;
  async function* counted() {
    for await (const chunk of content) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  return { content: counted(), bytes: () => bytes, sha256: () => hash.digest("hex") };
}
