import type { ReactNode } from "react";
import type { SummaryShown } from "#app/domain/summary/summary-page.ts";
import type { Translate } from "#app/i18n/locale.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { HowMade } from "#app/ui/summary/how-made.tsx";
import { sectionName } from "#app/ui/summary/section-name.ts";
import { SummaryContents } from "#app/ui/summary/summary-contents.tsx";
import { SummaryPart } from "#app/ui/summary/summary-part.tsx";

/**
 * A summary as everybody reads it; a moderator's preview shows the same.
 * @param under  something of the page's own under a section, by its key: a link to edit its words
 */
export function SummaryView({
  summary,
  under,
  aside,
}: {
  summary: SummaryShown;
  under?: (key: string) => ReactNode;
  aside?: ReactNode;
}) {
  const { t } = useLocale();
  const keys = partsOf(summary);
  return (
    <div className="split">
      <div className="stack" data-gap="xl">
        <SummaryContents parts={keys.map((key) => ({ key, label: partName(t, key) }))} />
        {keys.map((key) => (
          <SummaryPart key={key} part={key} name={partName(t, key)} summary={summary} under={under} />
        ))}
        <HowMade digest={summary.digest} />
      </div>
      {aside}
    </div>
  );
}

/** The sections with words in their order, and after them what has figures or links only. */
function partsOf({ sections, digest, levels, history }: SummaryShown): string[] {
  const keys = sections.map(({ key }) => key);
  const hasLevels = levels !== undefined && levels.above.length + levels.below.length > 0;
  const further = [
    ...(digest.opinions ? ["opinions"] : []),
    ...(digest.weighting ? ["weighting"] : []),
    ...(hasLevels ? ["levels"] : []),
    ...(history ? ["history"] : []),
  ].filter((key) => !keys.includes(key));
  const last = keys.at(-1) === "gaps" ? keys.length - 1 : keys.length;
  return [...keys.slice(0, last), ...further, ...keys.slice(last)];
}

function partName(t: Translate, key: string): string {
  return key === "levels" || key === "history" ? t(`figure.part.${key}`) : sectionName(t, key);
}
