/** How wide words are in a face and a size, in the unit of the size. */
export type Measure = (text: string, face: "regular" | "semibold" | "italic", size: number) => number;

/** Letters: a word of more is wider than any line, and would take long to measure again and again. */
const mostMeasured = 300;

/**
 * Words in lines no wider than this. A word that is wider by itself, such as an address, is cut where it
 * must be. What stands between the lines is a single space, so that the lines joined are the text again.
 */
export function wrapped(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  const space = widthOf(" ");
  // As it will be drawn, with the space after it: then it is measured once and for all.
  const measured = (word: string) =>
    word.length > mostMeasured ? Number.POSITIVE_INFINITY : widthOf(`${word} `) - space;
  let line = "";
  let reached = 0;
  for (const word of text.split(/[ \t\r\n]+/).filter(Boolean)) {
    const wide = measured(word);
    if (line !== "" && reached + space + wide <= width) {
      line = `${line} ${word}`;
      reached += space + wide;
      continue;
    }
    if (line !== "") lines.push(`${line} `);
    line = word;
    reached = wide;
    while (reached > width && [...line].length > 1) {
      const cut = longestBeginning(line, width, widthOf);
      lines.push(cut);
      line = line.slice(cut.length);
      reached = measured(line);
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** At most so many lines; what is left out is marked. */
export function atMost(
  lines: readonly string[],
  howMany: number,
  width: number,
  widthOf: (text: string) => number,
): string[] {
  if (lines.length <= howMany) return [...lines];
  const shown = lines.slice(0, howMany);
  let last = shown.at(-1)!.trimEnd();
  while (last !== "" && widthOf(`${last}…`) > width) last = [...last].slice(0, -1).join("");
  return [...shown.slice(0, -1), `${last.trimEnd()}…`];
}

/** At least one character; an address is cut between its parts where that is not too early. */
function longestBeginning(word: string, width: number, widthOf: (text: string) => number): string {
  const characters = [...word.slice(0, mostMeasured)];
  let low = 1;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(characters.slice(0, middle).join("")) <= width) low = middle;
    else high = middle - 1;
  }
  const beginning = characters.slice(0, low).join("");
  const between = Math.max(...["/", "-", "?", "&"].map((sign) => beginning.lastIndexOf(sign)));
  return between > beginning.length / 2
    ? beginning.slice(0, between + (beginning[between] === "?" ? 0 : 1))
    : beginning;
}
