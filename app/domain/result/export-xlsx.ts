import type { Cell } from "#app/domain/result/export.ts";

/** In one sheet, by the program that most people open it with. */
export const mostRows = 1_048_576;
const longestCell = 32_767;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The header stays in sight. */
export const sheetBegin = `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
export const sheetEnd = "</sheetData></worksheet>";

/** One row; empty cells are left out. Words are typed as words, so that nothing in them is ever a formula. */
export function sheetRow(number: number, cells: readonly Cell[], isHeader = false): string {
  let xml = `<row r="${number}">`;
  cells.forEach((cell, index) => {
    if (cell === null) return;
    const at = `r="${columnName(index)}${number}"`;
    xml +=
      typeof cell === "number"
        ? `<c ${at}><v>${cell}</v></c>`
        : `<c ${at}${styleOf(cell, isHeader)} t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
  });
  return `${xml}</row>`;
}

/** 1: bold; 2: stays words when somebody edits the cell. */
function styleOf(cell: string, isHeader: boolean): string {
  if (isHeader) return ' s="1"';
  return /^[=+\-@]/.test(cell) ? ' s="2"' : "";
}

const names: string[] = [];

/** A to Z, AA to ZZ … */
export function columnName(index: number): string {
  names[index] ??=
    (index >= 26 ? columnName(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
  return names[index];
}

/**
 * Characters that XML 1.0 cannot hold, and a carriage return, which it would change, are written _xHHHH_
 * (ECMA-376, ST_Xstring); what looks like that already gets its underscore so written. Half a surrogate
 * pair becomes U+FFFD.
 */
export function xmlText(text: string): string {
  const cut = text.length > longestCell ? text.slice(0, longestCell) : text;
  if (!/[&<>\r_\p{Cc}\uD800-\uDFFF\uFFFE\uFFFF]/u.test(cut)) return cut;
  return cut
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(illegal, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
const illegal = /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]/g;

export const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/><xf numFmtId="49" applyNumberFormat="1" quotePrefix="1" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export function workbook(sheetNames: readonly string[]): string {
  const sheets = sheetNames.map(
    (name, index) => `<sheet name="${sheetName(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join("")}</sheets></workbook>`;
}

/** Without what a sheet's name may not have, at most 31 characters. */
function sheetName(name: string): string {
  return xmlText(name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31)).replaceAll('"', "&quot;");
}

export function workbookRelations(sheets: number): string {
  return relations([
    ...Array.from({ length: sheets }, (_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
    ["styles", "styles.xml"],
  ]);
}

export const packageRelations = relations([["officeDocument", "xl/workbook.xml"]]);

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const each = all.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${each.join("")}</Relationships>`;
}

export function contentTypes(sheets: number): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${mediaType}.${type}+xml"/>`;
  return [
    `${declaration}<Types xmlns="${packaged}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part("workbook.xml", "sheet.main"),
    part("styles.xml", "styles"),
    ...Array.from({ length: sheets }, (_, i) => part(`worksheets/sheet${i + 1}.xml`, "worksheet")),
    "</Types>",
  ].join("");
}
