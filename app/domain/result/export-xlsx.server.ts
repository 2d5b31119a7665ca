import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { ZipFile } from "yazl";
import type { Cell } from "#app/domain/result/export.ts";
import {
  contentTypes,
  mostRows,
  packageRelations,
  sheetBegin,
  sheetEnd,
  sheetRow,
  styles,
  workbook,
  workbookRelations,
} from "#app/domain/result/export-xlsx.ts";

/** Rows, a page at a time. */
type Pages = AsyncIterable<readonly (readonly Cell[])[]>;

export interface Sheets {
  /** Of the sheets of responses, the second from 2. */
  nameOf: (number: number) => string;
  header: readonly string[];
  pages: Pages;
  /** The last sheet; read after the pages, so that it may say what was counted in them. */
  last: { name: string; rows: () => readonly (readonly Cell[])[] };
  /** At most so many rows in a sheet, its header counted. */
  rowsOfSheet?: number;
}

/**
 * A workbook (ECMA-376, Office Open XML) as it flows: nothing is kept but what is being written. Without
 * its end, which names its parts, no program opens it: what broke off cannot pass for the whole.
 */
export async function* xlsxOf(sheets: Sheets): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const flow = zip.outputStream as Readable;
  const stop = (error: unknown) => void flow.destroy(error as Error);
  zip.on("error", stop);
  const parts = new Set<Readable>();
  fill(zip, sheets, parts).catch(stop);
  try {
    for await (const chunk of flow) yield chunk as Buffer;
  } finally {
    for (const part of parts) part.destroy();
  }
}

async function fill(
  zip: ZipFile,
  { nameOf, header, pages, last, rowsOfSheet = mostRows }: Sheets,
  parts: Set<Readable>,
) {
  const names: string[] = [];
  const rows = new PageReader(pages);
  const add = async (name: string, xml: AsyncIterable<string> | Iterable<string>) => {
    names.push(name);
    const part = Readable.from(xml, { objectMode: false, highWaterMark: 64 * 1024 });
    parts.add(part);
    zip.addReadStream(part, `xl/worksheets/sheet${names.length}.xml`, { mtime });
    await finished(part, { writable: false });
    parts.delete(part);
  };
  do {
    await add(nameOf(names.length + 1), responseSheet(header, rows, rowsOfSheet));
  } while (await rows.hasMore());
  await add(last.name, codeSheet(last.rows()));
  const files = {
    "xl/workbook.xml": workbook(names),
    "xl/_rels/workbook.xml.rels": workbookRelations(names.length),
    "xl/styles.xml": styles,
    "_rels/.rels": packageRelations,
    "[Content_Types].xml": contentTypes(names.length),
  };
  for (const [path, xml] of Object.entries(files)) zip.addBuffer(Buffer.from(xml), path, { mtime });
  zip.end();
}

/** When a part of the file was made is nobody's business, and the same responses make the same bytes. */
const mtime = new Date("2026-01-01T00:00:00.000Z");

async function* responseSheet(header: readonly string[], rows: PageReader, rowsOfSheet: number) {
  yield sheetBegin + sheetRow(1, header, true);
  let number = 1;
  while (number < rowsOfSheet && (await rows.hasMore())) {
    const page = rows.take(rowsOfSheet - number);
    yield page.map((cells) => sheetRow(++number, cells)).join("");
  }
  yield sheetEnd;
}

function* codeSheet(rows: readonly (readonly Cell[])[]) {
  yield sheetBegin;
  yield rows.map((cells, index) => sheetRow(index + 1, cells, index === 0)).join("");
  yield sheetEnd;
}

/** Hands out pages in the sizes that are left in a sheet. */
class PageReader {
  private readonly pages: AsyncIterator<readonly (readonly Cell[])[]>;
  private page: readonly (readonly Cell[])[] = [];

  constructor(pages: Pages) {
    this.pages = pages[Symbol.asyncIterator]();
  }

  async hasMore(): Promise<boolean> {
    while (this.page.length === 0) {
      const next = await this.pages.next();
      if (next.done) return false;
      this.page = next.value;
    }
    return true;
  }

  take(most: number): readonly (readonly Cell[])[] {
    const taken = this.page.slice(0, most);
    this.page = this.page.slice(most);
    return taken;
  }
}
