import { drawOpinionMap } from "#app/domain/summary/figure/opinion-map.ts";
import { body, edge, ink, type Sheet } from "#app/domain/summary/file/pdf/sheet.server.ts";
import { styles } from "#app/domain/summary/file/pdf/styles.ts";
import type { Block } from "#app/domain/summary/file/report.ts";

/** Where people stand: dots in the shape of their group, an outline and a letter for each; no colours to tell apart. */
export function drawMap(
  sheet: Sheet,
  into: PDFKit.PDFStructureElement,
  { picture, alt, groups }: Extract<Block, { kind: "map" }>,
) {
  const { document, report } = sheet;
  const drawing = drawOpinionMap(
    picture,
    groups.map(({ code }) => code),
  );
  const scale = Math.min(1, body.width / drawing.width);
  const height = drawing.height * scale;
  sheet.room(height + 16);
  const y = sheet.y;
  const bbox = [body.x, y, edge.right, y + height];
  const figure = document.struct("Figure", { alt, bbox } as never);
  into.add(figure);
  figure.add(() => {
    document
      .save()
      .translate(body.x + (body.width - drawing.width * scale) / 2, y)
      .scale(scale);
    for (const group of drawing.groups) {
      if (group.outline) document.path(group.outline).lineWidth(0.75).dash(3, { space: 2 }).stroke(ink.edge);
      document.undash();
      if (group.path) document.path(group.path).fill(report.cover.accent);
    }
    for (const { code, label } of drawing.groups) {
      document.circle(label.x, label.y, 9).lineWidth(0.75).fillAndStroke("#ffffff", ink.text);
      const { face, size } = styles.strong;
      const letter = code.toUpperCase();
      const width = document.font(face).fontSize(size).widthOfString(letter);
      document.fillColor(ink.text).text(letter, label.x - width / 2, label.y - 7, { lineBreak: false });
    }
    document.restore();
  });
  figure.end();
  sheet.y += height + 12;
}
