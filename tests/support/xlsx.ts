import { inflateRawSync } from "node:zlib";

export interface Sheet {
  name: string;
  rows: (string | number | null)[][];
}

/** What a workbook says, read strictly: throws on what is no ZIP with an end, or no XML 1.0. */
export function readXlsx(bytes: Buffer): Sheet[] {
  const files = unzipped(bytes);
  const workbook = tagsOf(files.get("xl/workbook.xml")!);
  const relations = tagsOf(files.get("xl/_rels/workbook.xml.rels")!);
  return workbook
    .filter(({ tag }) => tag === "sheet")
    .map(({ attributes }) => {
      const relation = relations.find((one) => one.attributes.Id === attributes["r:id"])!;
      return { name: attributes.name!, rows: rowsOf(files.get(`xl/${relation.attributes.Target}`)!) };
    });
}

/** By the central directory at its end, as every program reads a ZIP (APPNOTE 4.3). */
export function unzipped(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end === -1) throw new Error("The file has no end");
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? bytes.readUInt32LE(at + offset) : bytes.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(data, data + size);
    const isPacked = bytes.readUInt16LE(at + 10) === 8;
    files.set(
      bytes.toString("utf8", at + 46, at + 46 + name),
      (isPacked ? inflateRawSync(packed) : packed).toString("utf8"),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}

interface Tag {
  tag: string;
  attributes: Record<string, string>;
  /** What stands between this tag and the next. */
  text: string;
}

/** Every tag in order, the closing ones as "/name". */
function tagsOf(xml: string): Tag[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what XML may not hold
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml)) throw new Error("No XML 1.0");
  const body = xml.replace(/^<\?xml[^?]*\?>\s*/, "");
  const tags: Tag[] = [];
  const open: string[] = [];
  let at = 0;
  for (const match of body.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)(\/?)>([^<>]*)/g)) {
    if (match.index !== at) throw new Error(`No XML at ${body.slice(at, at + 80)}`);
    at += match[0].length;
    const [, closing, name = "", attributes = "", empty, text = ""] = match;
    if (closing && open.pop() !== name) throw new Error(`${name} is closed and was not open`);
    if (!closing && !empty) open.push(name);
    tags.push({
      tag: `${closing}${name}`,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, decoded(value!)]),
      ),
      text: decoded(text),
    });
  }
  if (at !== body.length || open.length > 0) throw new Error("The XML does not end");
  return tags;
}

function decoded(text: string): string {
  if (/&(?!(amp|lt|gt|quot);)/.test(text)) throw new Error(`An unknown entity in ${text}`);
  return text
    .replace(/\r\n?/g, "\n")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function rowsOf(xml: string): Sheet["rows"] {
  const rows: Sheet["rows"] = [];
  let row: Sheet["rows"][number] = [];
  let column = 0;
  for (const { tag, attributes, text } of tagsOf(xml)) {
    if (tag === "f") throw new Error("There is a formula");
    if (tag === "row") {
      row = [];
      rows[Number(attributes.r) - 1] = row;
    }
    if (tag === "c") column = indexOf(attributes.r!.replace(/\d+/, ""));
    if (tag === "v") row[column] = Number(text);
    if (tag === "t") row[column] = withoutEscapes(text);
  }
  return rows.map((cells) => Array.from(cells, (cell) => cell ?? null));
}

function indexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** _xHHHH_ stands for a character (ECMA-376, ST_Xstring). */
function withoutEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
