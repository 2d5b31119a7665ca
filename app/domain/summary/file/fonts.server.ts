import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import type { Measure } from "#app/domain/summary/file/wrapped.ts";

/** Source Sans 3, which comes with a package and so is the same on every machine: none of the machine's own are used. */
const files = {
  regular: "400Regular/SourceSans3_400Regular.ttf",
  semibold: "600SemiBold/SourceSans3_600SemiBold.ttf",
  italic: "400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
} as const;

export type Face = keyof typeof files;

export const family = "Source Sans 3";

const read = new Map<Face, Buffer>();

/** From where packages are, whether this file is run as it is or bundled with the pages. */
export const packages = createRequire(import.meta.url);

export function fontBytes(face: Face): Buffer {
  const bytes =
    read.get(face) ?? readFileSync(packages.resolve(`@expo-google-fonts/source-sans-3/${files[face]}`));
  read.set(face, bytes);
  return bytes;
}

export function withFonts(document: PDFKit.PDFDocument): PDFKit.PDFDocument {
  for (const face of Object.keys(files) as Face[]) document.registerFont(face, fontBytes(face));
  return document;
}

let ruler: PDFKit.PDFDocument | null = null;

/** How wide words are, in the unit of their size; for drawings that no document measures. */
export const measured: Measure = (text, face, size) => {
  ruler ??= withFonts(new PDFDocument({ autoFirstPage: false }));
  return ruler.font(face).fontSize(size).widthOfString(text);
};
