import type { Table } from "#db/tables/layout.ts";

/**
 * One file: a tar, compressed by zstd, that any system can open. It begins with what must be known to read it,
 * then come the tables as pages of JSON lines, then the files, and last what proves that all of it is there.
 */
export const format = "cabildo-backup-1";

/** `manifest.json`, the first entry. */
export interface Manifest {
  format: typeof format;
  madeAt: string;
  /** What the portal's database is; a backup can be restored into the other kind too. */
  database: "sqlite" | "postgres";
  /** The migrations that the rows are shaped by. */
  migrations: string[];
  tables: Table[];
}

/** `end.json`, the last entry: without it the file was cut off. */
export interface End {
  tables: Record<string, { rows: number; digest: string }>;
  /** Of the lines that `fileLine` makes. */
  files: { count: number; digest: string };
  /** Keys of files that a row speaks of and that were no longer there. */
  missing: string[];
  /** Whether the secret is in it that opens hidden texts; else whoever runs the portal keeps it. */
  hasSecret: boolean;
}

export const names = {
  manifest: "manifest.json",
  page: (table: string, number: number) => `tables/${table}/${String(number).padStart(8, "0")}.ndjson`,
  file: (key: string) => `files/${key}`,
  secret: "secret",
  end: "end.json",
};

/** What is said of a file, to prove that it came through. */
export function fileLine(key: string, bytes: number, sha256: string): string {
  return JSON.stringify([key, bytes, sha256]);
}

/** Where the portal keeps its files within its data folder. */
export const filesFolder = "documents";

/** It cannot be done as it was asked; the sentence says why. */
export class BackupRefusal extends Error {}
