import { V7Generator } from "uuidv7";

const generator = new V7Generator();
let latest = 0;

/** A new id: time-ordered, so that rows made later sort later, also after the clock was set back. */
export function newId(): string {
  latest = Math.max(latest, Date.now());
  return generator.generateOrResetWithTs(latest).toString();
}
