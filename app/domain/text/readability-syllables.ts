/** i, u and a final y: two of them together, or one beside an open vowel, are one syllable. */
const closed = /[iuüy]/;
/** An accent on i or u makes it a syllable of its own beside an open vowel. */
const accented = /[íú]/;

/**
 * The syllables of a Spanish word by the rules of its spelling (RAE and ASALE 2010, Ortografía, II.3.4):
 * two open vowels, or an accented closed one beside an open one, are two syllables (hiatus); any other
 * vowels together are one (diphthong, triphthong), also across an h. A figure counts as it is read, two
 * syllables a digit on average; an abbreviation without vowels counts one for each letter.
 */
export function syllablesIn(word: string): number {
  return word
    .toLowerCase()
    .normalize("NFC")
    .split(/[^\p{L}\p{N}]+/u)
    .reduce((sum, part) => sum + inPart(part), 0);
}

function inPart(part: string): number {
  if (part === "") return 0;
  const digits = part.match(/\p{N}/gu)?.length ?? 0;
  if (digits > 0) return digits * 2;
  const vowels = part
    .replace(/qu(?=[eiéí])|gu(?=[eiéí])/g, "g")
    .replace(/[àâäã]/g, "a")
    .replace(/[êèë]/g, "e")
    .replace(/[ôòöõ]/g, "o")
    .replace(/y(?=[aeiouáéíóúü])/g, "j")
    .replace(/(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])/g, "");
  const groups = vowels.match(/[aeiouáéíóúüy]+/g) ?? [];
  if (groups.length === 0) return [...part].length;
  return groups.reduce((sum, group) => sum + inGroup(group), 0);
}

/** Of vowels that stand together. */
function inGroup(group: string): number {
  let syllables = 1;
  for (let index = 1; index < group.length; index++) {
    if (isHiatus(group[index - 1]!, group[index]!)) syllables++;
  }
  return syllables;
}

function isHiatus(first: string, second: string): boolean {
  const areOpen = !isClosed(first) && !isClosed(second);
  if (areOpen) return true;
  if (isClosed(first) && isClosed(second)) return plain(first) === plain(second);
  return accented.test(first) || accented.test(second);
}

function isClosed(vowel: string): boolean {
  return closed.test(vowel) || accented.test(vowel);
}

function plain(vowel: string): string {
  return vowel.replace(/[íy]/, "i").replace(/[úü]/, "u");
}
