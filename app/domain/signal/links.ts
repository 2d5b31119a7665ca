import type { SignalDetails } from "#app/domain/signal/signal.ts";
import { wordsIn } from "#app/domain/text/readability.ts";

/** With a scheme, or by endings that are no word: not ".me" or ".es", which begin a sentence after a stop. */
const link =
  /(?:https?:\/\/|www\.)[^\s<>"'«»]+|(?<![\p{L}\p{N}@._-])(?:[a-z0-9-]+\.)+(?:com|net|org|info|biz|shop|store|online|site|xyz|club|top|win|bet|casino|live|link|click|app|gob|cl|mx|br|ar|pe|uy|py|bo|ec|cr|gt|hn|sv|fr|pt|io|ly|tv)(?:\/[^\s<>"'«»]*)?(?![\p{L}\p{N}])/giu;

/** What hides where it leads. */
const shortener =
  /(?:\/\/|^|\.)(?:bit\.ly|tinyurl\.com|t\.ly|goo\.gl|ow\.ly|is\.gd|cutt\.ly|rebrand\.ly|shorturl\.at|acortar\.link|t\.me|wa\.me|chat\.whatsapp\.com|n9\.cl|encurtador\.com\.br|linktr\.ee|s\.id|rb\.gy|tiny\.cc|buff\.ly)(?:\/|$)/iu;

/** Fewer are what people show when they give their sources. */
export const fewestLinks = 4;
/** With so few words beside it, a link is all there is to read. */
export const fewestWordsBeside = 8;

export function linksIn(text: string): string[] {
  return text.match(link) ?? [];
}

/** A list of links, a link with hardly a word, or one that hides where it leads; null for a source or two. */
export function linkSpam(text: string): SignalDetails["links"] | null {
  const links = linksIn(text);
  if (links.length === 0) return null;
  const shortened = links.filter((one) => shortener.test(one)).length;
  const beside = wordsIn(text.replace(link, " "));
  const isSpam = links.length >= fewestLinks || shortened > 0 || beside < fewestWordsBeside;
  return isSpam ? { links: links.length, shortened } : null;
}
