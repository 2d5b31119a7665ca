import PDFDocument from "pdfkit";
import { type Face, withFonts } from "#app/domain/summary/file/fonts.server.ts";
import type { Report, Words } from "#app/domain/summary/file/report.ts";
import { wrapped } from "#app/domain/summary/file/wrapped.ts";

/** Points; A4. */
export const edge = { left: 64, right: 531, top: 64, bottom: 770 } as const;
export const ink = { text: "#1c1b19", soft: "#55514a", line: "#d5cfc2", edge: "#7b7468" } as const;

export interface Style {
  face: Face;
  size: number;
  /** From one line to the next. */
  leading: number;
  colour: string;
}

export interface Place {
  x: number;
  width: number;
}

type Part = PDFKit.PDFStructureElement;

/** The document while it is drawn: how far down the page one is, and the words in it. */
export interface Sheet {
  document: PDFKit.PDFDocument;
  report: Report;
  y: number;
  /** Turns the page unless this much room is left on it. */
  room: (height: number) => void;
  linesOf: (text: string, style: Style, width: number) => string[];
  heightOf: (text: string, style: Style, width: number) => number;
  /** Words from here downwards, in an element of this kind, over as many pages as they need. */
  write: (into: Part, kind: string, words: Words, style: Style, place: Place) => void;
  /** Words at a height of their own, which are no reason to turn the page. */
  writeAt: (into: Part, words: Words, style: Style, place: Place & { y: number }) => void;
  /** What is drawn for the eye alone. */
  ornament: (draw: () => void, type?: "Pagination" | "Layout") => void;
}

export const body: Place = { x: edge.left, width: edge.right - edge.left };

/** ISO 14289-1 (PDF/UA-1) and ISO 32000-1, 14.8: everything is an element with a meaning, or an artifact. */
export function openSheet(report: Report): Sheet {
  const document = withFonts(
    new PDFDocument({
      size: "A4",
      margin: 0,
      autoFirstPage: false,
      pdfVersion: "1.7",
      // The types of pdfkit do not know it yet.
      subset: "PDF/UA" as "PDF/A-1",
      tagged: true,
      lang: report.language,
      displayTitle: true,
      info: {
        Title: report.title,
        Author: report.cover.authority,
        Subject: report.cover.consultation.text,
        CreationDate: new Date(report.publishedAt),
      },
    }),
  );
  const sheet: Sheet = { document, report, y: 0, room, linesOf, heightOf, write, writeAt, ornament };
  let page = 0;

  function room(height: number) {
    if (page > 0 && sheet.y + height <= edge.bottom) return;
    document.addPage();
    page++;
    sheet.y = edge.top;
    if (page > 1) ornament(footer, "Pagination");
  }

  function footer() {
    const { cover, title } = report;
    const style = { face: "regular", size: 8.5, leading: 11, colour: ink.soft } as const;
    document.moveTo(edge.left, 792).lineTo(edge.right, 792).lineWidth(0.5).stroke(ink.line);
    const running = `${title} · ${cover.consultation.text}`;
    draw(linesOf(running, style, 400)[0]!.trimEnd(), style, edge.left, 798);
    const number = String(page);
    draw(number, style, edge.right - widthOf(number, style), 798);
  }

  function linesOf(text: string, style: Style, width: number): string[] {
    return wrapped(drawable(text), width, (part) => widthOf(part, style));
  }

  function heightOf(text: string, style: Style, width: number): number {
    return linesOf(text, style, width).length * style.leading;
  }

  function widthOf(text: string, { face, size }: Style): number {
    return document.font(face).fontSize(size).widthOfString(text);
  }

  /** What the font has no sign for, such as a small picture somebody wrote, is a box as everywhere. */
  function drawable(text: string): string {
    const font = (document.font("regular") as unknown as { _font: { font: Coverage } })._font.font;
    const has = (sign: string) => font.hasGlyphForCodePoint(sign.codePointAt(0)!);
    return [...text.normalize("NFC")]
      .map((sign) => (has(sign) ? sign : /\s/.test(sign) ? " " : "□"))
      .join("");
  }

  function write(into: Part, kind: string, words: Words, style: Style, place: Place) {
    const lines = linesOf(words.text, style, place.width);
    const element = document.struct(kind, words.lang ? { lang: words.lang } : {});
    into.add(element);
    const target = words.href ? linkIn(element) : element;
    while (lines.length > 0) {
      // No line stands alone at the foot of a page.
      room(style.leading * Math.min(2, lines.length));
      const fit = Math.max(1, Math.floor((edge.bottom - sheet.y + 0.01) / style.leading));
      const part = lines.splice(0, fit);
      const y = sheet.y;
      target.add(() => drawLines(part, style, place.x, y));
      if (words.href) annotate(target, words, part, style, place.x, y);
      sheet.y += part.length * style.leading;
    }
    if (target !== element) target.end();
    element.end();
  }

  function writeAt(into: Part, words: Words, style: Style, { x, width, y }: Place & { y: number }) {
    const lines = linesOf(words.text, style, width);
    const target = words.href ? linkIn(into) : into;
    target.add(() => drawLines(lines, style, x, y));
    if (!words.href) return;
    annotate(target, words, lines, style, x, y);
    target.end();
  }

  function linkIn(element: Part): Part {
    const link = document.struct("Link");
    element.add(link);
    return link;
  }

  function annotate(link: Part, words: Words, lines: string[], style: Style, x: number, y: number) {
    const width = Math.max(...lines.map((line) => widthOf(line, style)));
    // The text of a link is a String object where pdfkit must not take it for a name.
    const Contents = new String(words.text);
    const options = { structParent: link, Contents } as unknown as PDFKit.Mixins.AnnotationOption;
    document.link(x, y, width, lines.length * style.leading, words.href!, options);
  }

  function drawLines(lines: string[], style: Style, x: number, y: number) {
    for (const [index, line] of lines.entries()) draw(line, style, x, y + index * style.leading);
  }

  function draw(line: string, { face, size, colour }: Style, x: number, y: number) {
    document.font(face).fontSize(size).fillColor(colour).text(line, x, y, { lineBreak: false });
  }

  function ornament(paint: () => void, type: "Pagination" | "Layout" = "Layout") {
    document.markContent("Artifact", { type });
    paint();
    document.endMarkedContent();
  }

  return sheet;
}

interface Coverage {
  hasGlyphForCodePoint: (codePoint: number) => boolean;
}
