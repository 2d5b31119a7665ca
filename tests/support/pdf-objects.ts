import { inflateSync } from "node:zlib";

export interface Ref {
  ref: number;
}
export interface Dict {
  [key: string]: Value;
}
export type Value = null | boolean | number | string | Name | Ref | Value[] | Dict;
export interface Name {
  name: string;
}

export interface PdfObject {
  value: Value;
  stream: Buffer | null;
}

/** The objects of a PDF with a plain table of cross-references (ISO 32000-1, 7.5), by their number. */
export function readObjects(pdf: Buffer): { objects: Map<number, PdfObject>; trailer: Dict } {
  const text = pdf.toString("latin1");
  const from = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)![1]);
  const [, count = "0"] = /^xref\s+0 (\d+)/.exec(text.slice(from)) ?? [];
  const lines = text
    .slice(from)
    .split("\n")
    .slice(2, 2 + Number(count));
  const objects = new Map<number, PdfObject>();
  for (const [number, line] of lines.entries()) {
    if (line.includes(" n")) objects.set(number, readObject(pdf, text, Number(line.slice(0, 10))));
  }
  const trailer = new Reader(text, text.indexOf("trailer", from) + 7).value() as Dict;
  return { objects, trailer };
}

function readObject(pdf: Buffer, text: string, at: number): PdfObject {
  const reader = new Reader(text, text.indexOf("obj", at) + 3);
  const value = reader.value();
  const rest = /^\s*stream\r?\n/.exec(text.slice(reader.at, reader.at + 20));
  if (!rest) return { value, stream: null };
  const begin = reader.at + rest[0].length;
  const { Length, Filter } = value as Dict;
  const bytes = pdf.subarray(begin, begin + Number(Length));
  const isFlate = (Array.isArray(Filter) ? Filter[0] : Filter) as Name | undefined;
  return { value, stream: isFlate?.name === "FlateDecode" ? inflateSync(bytes) : bytes };
}

/** Reads one value after another from the text of a PDF; operators of a page come as names with "!". */
export class Reader {
  readonly text: string;
  at: number;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  get ended(): boolean {
    this.skip();
    return this.at >= this.text.length;
  }

  value(): Value {
    this.skip();
    const { text, at } = this;
    if (text.startsWith("<<", at)) return this.dictionary();
    switch (text[at]) {
      case "[":
        return this.array();
      case "(":
        return decoded(this.literal());
      case "<":
        return this.hexadecimal();
      case "/":
        return { name: this.take(/\/([^\s/<>[\]()]*)/y)[1]! };
    }
    const ref = this.match(/(\d+) \d+ R(?![A-Za-z])/y);
    if (ref) return { ref: Number(ref[1]) };
    const number = this.match(/[+-]?(\d+\.?\d*|\.\d+)/y);
    if (number) return Number(number[0]);
    const [word] = this.take(/[^\s/<>[\]()]+/y);
    return word === "true" ? true : word === "false" ? false : word === "null" ? null : { name: `!${word}` };
  }

  private dictionary(): Dict {
    this.at += 2;
    const dictionary: Dict = {};
    for (;;) {
      this.skip();
      if (this.text.startsWith(">>", this.at)) break;
      const key = this.value() as Name;
      dictionary[key.name] = this.value();
    }
    this.at += 2;
    return dictionary;
  }

  private array(): Value[] {
    this.at++;
    const items: Value[] = [];
    for (this.skip(); this.text[this.at] !== "]"; this.skip()) items.push(this.value());
    this.at++;
    return items;
  }

  private literal(): string {
    let depth = 0;
    let said = "";
    for (;;) {
      const sign = this.text[this.at++]!;
      if (sign === "\\") {
        const next = this.text[this.at++]!;
        said += ({ n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" } as Record<string, string>)[next] ?? next;
        continue;
      }
      if (sign === "(" && depth++ === 0) continue;
      if (sign === ")" && --depth === 0) return said;
      said += sign;
    }
  }

  /** As it stands, two letters a byte. */
  private hexadecimal(): string {
    return this.take(/<([0-9A-Fa-f\s]*)>/y)[1]!;
  }

  private skip() {
    this.match(/(\s|%[^\n]*\n)+/y);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private take(pattern: RegExp): RegExpExecArray {
    const found = this.match(pattern);
    if (!found) throw new Error(`Not PDF at ${this.at}: ${this.text.slice(this.at, this.at + 30)}`);
    return found;
  }
}

/** UTF-16 with its mark, or Latin-1. */
function decoded(bytes: string): string {
  const buffer = Buffer.from(bytes, "latin1");
  if (buffer[0] !== 0xfe || buffer[1] !== 0xff) return bytes;
  return buffer.subarray(2).swap16().toString("utf16le");
}
