import { useLocale } from "#app/ui/locale.tsx";
import type { ContributionKind } from "#db/schema.ts";

export interface ErasedLine {
  id: string;
  kind: ContributionKind;
  basis: string;
  erasedAt: string;
}

/** What the law made an administrator erase, and on what ground; it is no decision of moderators. */
export function Erased({ erased, timeZone }: { erased: ErasedLine[]; timeZone: string }) {
  const { t, day } = useLocale();
  if (erased.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("record.erased.title")}</h2>
      <ul>
        {erased.map(({ id, kind, basis, erasedAt }) => (
          <li key={id} className="as-written">
            {t("record.erased.line", {
              kind: t(`moderation.kind.${kind}`),
              day: day(erasedAt, timeZone),
              basis,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
