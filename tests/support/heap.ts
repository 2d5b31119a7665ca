import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Bytes in use, after everything that nobody holds is gone. */
export function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
