import { linksIn } from "#app/domain/signal/links.ts";
import type { SignalDetails } from "#app/domain/signal/signal.ts";

/** Shorter texts are names, acronyms and titles. */
export const fewestLetters = 40;
/** Of the letters, 0 to 1. */
export const mostCapitals = 0.7;
/** Runs of three or more marks. */
export const mostMarks = 4;

/** Capitals nearly throughout, or marks upon marks; null when nobody shouts. */
export function shoutingIn(text: string): SignalDetails["shouting"] | null {
  const words = linksIn(text).reduce((rest, link) => rest.replace(link, " "), text);
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const capitals = letters === 0 ? 0 : (words.match(/\p{Lu}/gu)?.length ?? 0) / letters;
  const marks = words.match(/[!¡?¿]{3,}/gu)?.length ?? 0;
  const isShouted = (letters >= fewestLetters && capitals >= mostCapitals) || marks >= mostMarks;
  return isShouted ? { capitals: Math.round(capitals * 100) / 100, marks } : null;
}
