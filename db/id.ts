import { V7Generator } from "uuidv7";

/** Drawn for hundreds of ids at once, for asking the system takes longer than making one. */
const drawn = new Uint32Array(1024);
let next = drawn.length;

function nextUint32(): number {
  if (next === drawn.length) {
    crypto.getRandomValues(drawn);
    next = 0;
  }
  return drawn[next++]!;
}

const generator = new V7Generator({ nextUint32 });
let latest = 0;

/** A new id: time-ordered, so that rows made later sort later, also after the clock was set back. */
export function newId(): string {
  latest = Math.max(latest, Date.now());
  return generator.generateOrResetWithTs(latest).toString();
}
