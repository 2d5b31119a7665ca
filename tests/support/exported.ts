import { parse } from "csv-parse/sync";
import { exportResponses } from "#app/domain/result/export.server.ts";
import type { ExportFormat } from "#app/domain/result/export.ts";
import type { Db, Language } from "#db/schema.ts";
import { anOfficial } from "#tests/support/officials.ts";
import { during } from "#tests/support/taking-part.ts";
import { readXlsx } from "#tests/support/xlsx.ts";

export const secret = "a secret that only the tests know, 32 long";

interface Asked {
  language?: Language;
  now?: Date;
}

/** The whole file, as an official of the consultation would have it. */
export async function exported(
  db: Db,
  consultation: { id: string; authorityId: string },
  format: ExportFormat,
  { language = "es", now = during }: Asked = {},
): Promise<Buffer> {
  const official = await anOfficial(db, consultation.authorityId);
  const file = await exportResponses(db, official, consultation.id, { format, secret, language }, now);
  if (!file.ok) throw new Error(file.refusal);
  return whole(file.chunks);
}

/** Everything that flows, in one piece. */
export async function whole(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

export type Table = Record<string, string>[];

/** The rows of the CSV by the names of their columns. */
export async function csvTable(...asked: [Db, { id: string; authorityId: string }, Asked?]): Promise<Table> {
  return tableOf(await exported(asked[0], asked[1], "csv", asked[2]));
}

export function tableOf(csv: Buffer): Table {
  return parse(csv, { bom: true, columns: true, record_delimiter: "\r\n" });
}

/** The same of the XLSX: its cells as text, "" for empty ones, and all its sheets. */
export async function xlsxTable(...asked: [Db, { id: string; authorityId: string }, Asked?]) {
  const sheets = readXlsx(await exported(asked[0], asked[1], "xlsx", asked[2]));
  return { table: asTable(sheets[0]!.rows), sheets };
}

export function asTable([header = [], ...rows]: (string | number | null)[][]): Table {
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [String(name), String(row[i] ?? "")])));
}
