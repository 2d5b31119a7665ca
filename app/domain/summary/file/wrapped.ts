/** How wide words are in a face and a size, in the unit of the size. */
export type Measure = (text: string, face: "regular" | "semibold" | "italic", size: number) => number;

/**
 * Words in lines no wider than this. A word that is wider by itself, such as an address, is cut where it
 * must be. What stands between the lines is a single space, so that the lines joined are the text again.
 */
export function wrapped(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \t\r\n]+/).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(`${line} `);
    line = word;
    while (widthOf(line) > width && [...line].length > 1) {
      const cut = longestBeginning(line, width, widthOf);
      lines.push(cut);
      line = line.slice(cut.length);
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

/** At least one character. */
function longestBeginning(word: string, width: number, widthOf: (text: string) => number): string {
  const characters = [...word];
  let low = 1;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(characters.slice(0, middle).join("")) <= width) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join("");
}
