import { findingOf } from "#app/domain/summary/file/finding.ts";
import { type SummaryFile, summaryAddress } from "#app/domain/summary/file/summary-file.ts";
import { atMost, type Measure, wrapped } from "#app/domain/summary/file/wrapped.ts";
import { localeOf } from "#app/i18n/locale.ts";

/** What messengers and social networks show of a link, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;

const left = 72;
const right = 1128;
const colours = { paper: "#fbf8f2", ink: "#1c1b19", soft: "#55514a", track: "#ece5d6", edge: "#7b7468" };

type Face = "regular" | "semibold";

/** The place, how many took part and what they spoke of most, as SVG of 1200 x 630. */
export function summaryPicture(
  summary: SummaryFile,
  origin: string,
  measure: Measure,
  family: string,
): string {
  const { t, day } = localeOf(summary.language);
  const { digest, consultation, authority, code, number, publishedAt } = summary;
  const finding = findingOf(summary, 3);
  const title = t("summary.title", { place: digest.territory.name });
  const parts: string[] = [];
  const width = right - left;

  function words(text: string, x: number, y: number, face: Face, size: number, colour: string, end = false) {
    const weight = face === "semibold" ? 600 : 400;
    const anchor = end ? ' text-anchor="end"' : "";
    parts.push(
      `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}"${anchor}>${escaped(text)}</text>`,
    );
  }

  function lines(text: string, most: number, face: Face, size: number, room = width): string[] {
    const widthOf = (part: string) => measure(part, face, size);
    return atMost(wrapped(text, room, widthOf), most, room, widthOf).map((line) => line.trim());
  }

  /** The largest of these sizes at which the words take one line; else two of the smallest. */
  function fitting(text: string, sizes: number[], face: Face): { size: number; shown: string[] } {
    const size = sizes.find((one) => measure(text, face, one) <= width);
    return size
      ? { size, shown: [text] }
      : { size: sizes.at(-1)!, shown: lines(text, 2, face, sizes.at(-1)!) };
  }

  const head = fitting(title, [64, 54, 46], "semibold");
  const band = head.shown.length > 1 ? 232 : 196;
  parts.push(`<rect width="1200" height="${band}" fill="${authority.accent}"/>`);
  words(lines(authority.name, 1, "regular", 26)[0] ?? "", left, 62, "regular", 26, "#ffffff");
  for (const [index, line] of head.shown.entries()) {
    words(line, left, 62 + 66 + index * (head.size + 4), "semibold", head.size, "#ffffff");
  }
  words(lines(consultation.title, 1, "regular", 30)[0] ?? "", left, band + 50, "regular", 30, colours.ink);

  const fact = { size: 68, y: band + 132 };
  words(finding.fact.value, left, fact.y, "semibold", fact.size, colours.ink);
  const after = left + measure(finding.fact.value, "semibold", fact.size) + 20;
  const label = lines(finding.fact.label, 1, "regular", 28, right - after)[0] ?? "";
  words(label, after, fact.y, "regular", 28, colours.soft);

  if (finding.caption) {
    const caption = lines(finding.caption, 1, "regular", 22)[0] ?? "";
    words(caption, left, fact.y + 44, "regular", 22, colours.soft);
  }
  const first = fact.y + 64;
  const step = Math.min(62, (556 - first) / Math.max(1, finding.bars.length));
  for (const [index, bar] of finding.bars.entries()) {
    const y = first + index * step;
    const length = Math.max(2, 560 * Math.min(1, bar.share));
    const name = lines(bar.label, 1, "regular", 26, 380)[0] ?? "";
    const middle = y + step / 2 + 9;
    words(name, left, middle, "regular", 26, colours.ink);
    parts.push(
      `<rect x="468" y="${middle - 20}" width="560" height="22" fill="${colours.track}" stroke="${colours.edge}"/>`,
      `<rect x="468" y="${middle - 20}" width="${Math.round(length)}" height="22" fill="${authority.accent}"/>`,
    );
    words(bar.figure, right, middle, "semibold", 26, colours.ink, true);
  }

  const edition = t("summary.edition", { number, day: day(publishedAt, "UTC") });
  const room = right - left - measure(edition, "regular", 20) - 40;
  const address = summaryAddress(origin, consultation.slug, code).replace(/^https?:\/\//, "");
  const host = address.split("/")[0]!;
  const shown = measure(address, "regular", 20) <= room ? address : host;
  words(lines(shown, 1, "regular", 20, room)[0] ?? "", left, 598, "regular", 20, colours.soft);
  words(edition, right, 598, "regular", 20, colours.soft, true);

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="'${family}', sans-serif" role="img">`,
    `<title>${escaped(pictureWords(summary))}</title>`,
    `<rect width="1200" height="630" fill="${colours.paper}"/>`,
    ...parts,
    "</svg>\n",
  ].join("\n");
}

/** What the picture says, for whoever does not see it. */
export function pictureWords(summary: SummaryFile): string {
  const { t } = localeOf(summary.language);
  const { fact, bars } = findingOf(summary, 3);
  const place = t("summary.title", { place: summary.digest.territory.name });
  const said = bars.map(({ label, figure }) => `${label} ${figure}`);
  return [`${place}. ${fact.label}: ${fact.value}`, ...said].join("; ");
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
