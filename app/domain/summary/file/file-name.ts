import type { SummaryFile } from "#app/domain/summary/file/summary-file.ts";
import { foldText } from "#app/domain/text/fold.ts";

/** "quilpue-plan-de-plazas-v2-es.pdf": the place, the consultation, the edition, and the language it is in. */
export function fileName(
  {
    digest,
    consultation,
    number,
    language,
  }: Pick<SummaryFile, "digest" | "consultation" | "number"> & {
    language?: SummaryFile["language"];
  },
  ending: string,
): string {
  const parts = [inAscii(digest.territory.name), consultation.slug, `v${number}`, language];
  return `${parts.filter(Boolean).join("-")}.${ending}`;
}

function inAscii(name: string): string {
  return foldText(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
