/**
 * Loaded before a portal to measure it on a disk that makes a hundred writes durable in a second: whoever waits
 * for the disk waits ten milliseconds longer. It counts how often and says it at SIGUSR2. Only `npm run bench`
 * loads it.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { fdatasync } = fs;
let syncs = 0;

function slow(file: number, done: (error: NodeJS.ErrnoException | null) => void) {
  syncs++;
  setTimeout(() => fdatasync(file, done), 10);
}

fs.fdatasync = slow as typeof fdatasync;
syncBuiltinESMExports();

process.on("SIGUSR2", () => console.log(syncs));
