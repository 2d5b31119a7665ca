import {
  type Dict,
  type Name,
  type PdfObject,
  Reader,
  type Ref,
  readObjects,
  type Value,
} from "#tests/support/pdf-objects.ts";

/** An element of a tagged PDF's structure, as assistive technology reads it. */
export interface Element {
  kind: string;
  alt: string | null;
  lang: string | null;
  scope: string | null;
  /** Its own words and those of all elements in it, in reading order. */
  text: string;
  children: Element[];
}

export interface ReadPdf {
  catalog: Dict;
  info: Record<string, string>;
  metadata: string;
  pages: number;
  bookmarks: string[];
  /** Of the root, every element flat in reading order. */
  elements: Element[];
  root: Element;
  /** Words that are neither in an element nor marked as an artifact. */
  untagged: string[];
  artifacts: string[];
  fonts: { name: string; embedded: boolean; hasUnicode: boolean }[];
  links: { uri: string; contents: string }[];
}

export function readPdf(pdf: Buffer): ReadPdf {
  const { objects, trailer } = readObjects(pdf);
  const file = new File(objects);
  const catalog = file.dict(trailer.Root!);
  const pages = file.list(file.dict(catalog.Pages!).Kids!) as Ref[];
  const words = new Map<string, string>();
  const untagged: string[] = [];
  const artifacts: string[] = [];
  const links: ReadPdf["links"] = [];
  for (const page of pages) {
    readPage(file, page, words, untagged, artifacts);
    for (const one of file.list(file.dict(page).Annots ?? [])) {
      const { A, Contents } = file.dict(one);
      links.push({ uri: String(file.dict(A!).URI), contents: String(Contents ?? "") });
    }
  }
  const tree = file.dict(catalog.StructTreeRoot!);
  const [first] = file.list(tree.K!);
  const root = elementOf(file, first!, words);
  const info = Object.entries(file.dict(trailer.Info!)).map(([key, value]) => [
    key,
    String(file.value(value)),
  ]);
  return {
    catalog: Object.fromEntries(Object.entries(catalog).map(([key, value]) => [key, file.value(value)])),
    info: Object.fromEntries(info),
    metadata: file.object(catalog.Metadata!).stream?.toString("utf8") ?? "",
    pages: pages.length,
    bookmarks: bookmarksOf(file, catalog),
    root,
    elements: flat(root),
    untagged,
    artifacts,
    fonts: fontsOf(file, objects),
    links,
  };
}

class File {
  readonly objects: Map<number, PdfObject>;
  constructor(objects: Map<number, PdfObject>) {
    this.objects = objects;
  }
  object(value: Value): PdfObject {
    return isRef(value) ? this.objects.get(value.ref)! : { value, stream: null };
  }
  value(value: Value): Value {
    return this.object(value).value;
  }
  dict(value: Value): Dict {
    return this.value(value) as Dict;
  }
  list(value: Value): Value[] {
    const found = this.value(value);
    return Array.isArray(found) ? found : [found];
  }
}

function readPage(
  file: File,
  page: Ref,
  words: Map<string, string>,
  untagged: string[],
  artifacts: string[],
) {
  const { Contents, Resources } = file.dict(page);
  const fonts = file.dict(file.dict(Resources!).Font ?? {});
  const reader = new Reader(file.object(Contents!).stream!.toString("latin1"));
  const marks: { mcid: number | null; artifact: boolean }[] = [];
  let stack: Value[] = [];
  let signs = new Map<number, string>();
  while (!reader.ended) {
    const value = reader.value();
    if (!isName(value) || !value.name.startsWith("!")) {
      stack.push(value);
      continue;
    }
    const operator = value.name.slice(1);
    if (operator === "BDC" || operator === "BMC") {
      const properties = operator === "BDC" ? (stack.at(-1) as Dict) : {};
      const { name } = stack[0] as Name;
      marks.push({ mcid: (properties.MCID as number) ?? null, artifact: name === "Artifact" });
    } else if (operator === "EMC") marks.pop();
    else if (operator === "Tf") signs = signsOf(file, fonts[(stack[0] as Name).name]!);
    else if (operator === "TJ" || operator === "Tj") {
      const shown = file.list(stack[0]!).filter((one) => typeof one === "string");
      const text = shown.map((hex) => decodedBy(signs, hex as string)).join("");
      const mark = marks.findLast(({ mcid, artifact }) => artifact || mcid !== null);
      if (!mark) untagged.push(text);
      else if (mark.artifact) artifacts.push(text);
      else {
        const key = `${page.ref} ${mark.mcid}`;
        words.set(key, (words.get(key) ?? "") + text);
      }
    }
    stack = [];
  }
}

/** From codes of two bytes to what they stand for (ISO 32000-1, 9.10.3). */
function signsOf(file: File, font: Value): Map<number, string> {
  const cmap = file.object(file.dict(font).ToUnicode!).stream!.toString("latin1");
  const signs = new Map<number, string>();
  for (const [, from, list] of cmap.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    for (const [index, [, code]] of [...list!.matchAll(/<([\w\s]*)>/g)].entries()) {
      signs.set(Number.parseInt(from!, 16) + index, fromUtf16(code!));
    }
  }
  return signs;
}

function decodedBy(signs: Map<number, string>, hex: string): string {
  return (hex.match(/..../g) ?? []).map((code) => signs.get(Number.parseInt(code, 16)) ?? "\uFFFD").join("");
}

function fromUtf16(hex: string): string {
  return Buffer.from(hex.replace(/\s/g, ""), "hex").swap16().toString("utf16le");
}

function elementOf(file: File, at: Value, words: Map<string, string>): Element {
  const { S, K, Alt, Lang, A, Pg } = file.dict(at);
  const element: Element = {
    kind: (S as Name).name,
    alt: Alt === undefined ? null : String(Alt),
    lang: Lang === undefined ? null : String(Lang),
    scope: A === undefined ? null : ((file.dict(A).Scope as Name | undefined)?.name ?? null),
    text: "",
    children: [],
  };
  for (const child of K === undefined ? [] : file.list(K)) {
    if (typeof child === "number") element.text += words.get(`${(Pg as Ref).ref} ${child}`) ?? "";
    else if (isRef(child)) {
      const inner = elementOf(file, child, words);
      element.children.push(inner);
      element.text += inner.text;
    } else {
      const { Type, Pg: page, MCID } = child as Dict;
      if ((Type as Name).name === "MCR") element.text += words.get(`${(page as Ref).ref} ${MCID}`) ?? "";
    }
  }
  return element;
}

function flat(element: Element): Element[] {
  return [element, ...element.children.flatMap(flat)];
}

function bookmarksOf(file: File, catalog: Dict): string[] {
  const titles: string[] = [];
  let next = file.dict(catalog.Outlines!).First;
  while (next) {
    const { Title, Next } = file.dict(next);
    titles.push(String(Title));
    next = Next;
  }
  return titles;
}

function fontsOf(file: File, objects: Map<number, PdfObject>): ReadPdf["fonts"] {
  return [...objects.values()].flatMap(({ value }) => {
    const font = value as Dict | null;
    if ((font?.Subtype as Name | undefined)?.name !== "Type0") return [];
    const [descendant] = file.list(font!.DescendantFonts!);
    const { FontDescriptor, BaseFont } = file.dict(descendant!);
    const embedded = "FontFile2" in file.dict(FontDescriptor!);
    return [{ name: (BaseFont as Name).name, embedded, hasUnicode: "ToUnicode" in font! }];
  });
}

function isRef(value: Value | undefined): value is Ref {
  return typeof value === "object" && value !== null && "ref" in value;
}

function isName(value: Value): value is Name {
  return typeof value === "object" && value !== null && "name" in value;
}
