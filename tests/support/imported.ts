import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ImportedConversation } from "#db/import/conversation.ts";
import { readDecideMadrid } from "#db/import/decide-madrid.ts";
import { importConversation } from "#db/import/import-conversation.ts";
import { readPolis } from "#db/import/polis.ts";
import { readValladolid } from "#db/import/valladolid.ts";
import type { Db } from "#db/schema.ts";

/** Imports every consultation of a folder of real data that can be read. @returns  their ids, by name */
export async function importAll(db: Db, folder: string, now: Date): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { name, conversation } of conversationsIn(folder)) {
    const { consultationId } = await importConversation(db, conversation, now);
    ids.set(name, consultationId);
  }
  return ids;
}

function conversationsIn(folder: string): { name: string; conversation: ImportedConversation }[] {
  const read = (name: string, reader: (folder: string) => ImportedConversation) =>
    existsSync(join(folder, name)) ? [{ name, conversation: reader(join(folder, name)) }] : [];
  const polis = join(folder, "polis");
  const conversations = existsSync(polis) ? readdirSync(polis).sort() : [];
  return [
    ...read("valladolid", readValladolid),
    ...read("decide-madrid", readDecideMadrid),
    ...conversations
      .filter((name) => existsSync(join(polis, name, "votes.csv")))
      .flatMap((name) => read(join("polis", name), readPolis)),
  ];
}
