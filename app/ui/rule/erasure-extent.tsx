import type { Erasable } from "#app/domain/erasure/erasure.ts";
import { useLocale } from "#app/ui/locale.tsx";
import type { ContributionKind } from "#db/schema.ts";

/** What an erasure takes away, what it leaves, and which published summaries it changes. */
export function ErasureExtent({
  kind,
  extent,
  slug,
  mark,
}: {
  kind: ContributionKind;
  extent: Erasable;
  slug: string;
  mark: string;
}) {
  const { t, day } = useLocale();
  const { editions, answers, votes } = extent;
  const counted = (["earlier", "files", "sealed", "signals"] as const).filter((one) => extent[one] > 0);
  return (
    <>
      <section className="stack measure" data-gap="s">
        <h2>{t("rule.erasure.goes")}</h2>
        <ul>
          <li>{t("rule.erasure.goes.words", { kind })}</li>
          {counted.map((one) => (
            <li key={one}>{t(`rule.erasure.goes.${one}`, { count: extent[one] })}</li>
          ))}
        </ul>
      </section>
      {editions.length > 0 && (
        <section className="stack measure" data-gap="s">
          <h2>{t("rule.erasure.editions")}</h2>
          <p>{t("rule.erasure.editions.text", { mark })}</p>
          <ul>
            {editions.map(({ id, code, territory, number, publishedAt }) => (
              <li key={id}>
                <a href={`/consultations/${slug}/summaries/${encodeURIComponent(code)}`}>
                  {t("rule.erasure.editions.one", { place: territory, number, day: day(publishedAt, "UTC") })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answers.length > 0 && (
        <section className="stack measure" data-gap="s">
          <p>{t("rule.erasure.answers", { count: answers.length })}</p>
          <ul>
            {answers.map((id, index) => (
              <li key={id}>
                <a href={`/answers/${id}`}>{t("rule.erasure.answers.one", { number: index + 1 })}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack measure" data-gap="s">
        <h2>{t("rule.erasure.stays")}</h2>
        <ul>
          <li>{t("rule.erasure.stays.record")}</li>
          {votes > 0 && <li>{t("rule.erasure.stays.votes", { count: votes })}</li>}
          <li>{t("rule.erasure.stays.around")}</li>
          <li>{t("rule.erasure.stays.backups")}</li>
        </ul>
      </section>
    </>
  );
}
