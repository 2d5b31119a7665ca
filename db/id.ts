import { uuidv7 } from "uuidv7";

/** A new id: time-ordered, so that rows made later sort later. */
export function newId(): string {
  return uuidv7();
}
