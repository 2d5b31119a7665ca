import { bulkOutcomes, type LeftOut, mostInBulk } from "#app/domain/decision/bulk.ts";
import { Choices } from "#app/ui/form/choices.tsx";
import { plainField } from "#app/ui/form/field.ts";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { beginningOf } from "#app/ui/moderation/words.ts";
import { Notice } from "#app/ui/page/notice.tsx";
import { useLangOf } from "#app/ui/translation/language-note.tsx";
import type { ContributionKind, Language } from "#db/schema.ts";

export interface BulkSelectionData {
  /** Of the address, as hidden fields send them on. */
  fields: Record<string, string>;
  all: boolean;
  /** How many cases match the filter of the queue. */
  matching: number;
  /** There are more than may be decided at once. */
  cut: boolean;
  count: number;
  leftOut: { reason: LeftOut; count: number }[];
  sample: { kind: ContributionKind; id: string; title: string | null; text: string; language: Language }[];
}

/** What would be decided together: some of it, and what is left out and why. */
export function BulkSelection({ data }: { data: BulkSelectionData }) {
  const { t } = useLocale();
  const langOf = useLangOf();
  const { all, fields, matching, count, leftOut, sample, cut } = data;
  const everything = new URLSearchParams(
    Object.entries(fields).filter(([name]) => !name.startsWith("case-")),
  );
  everything.set("all", "on");
  return (
    <>
      {cut && <p>{t("moderation.bulk.most", { most: mostInBulk })}</p>}
      {!all && matching > count && (
        <p>
          <a href={`/moderation/bulk?${everything}`}>
            {t("moderation.bulk.all", { count: Math.min(matching, mostInBulk) })}
          </a>
        </p>
      )}
      {leftOut.length > 0 && (
        <Notice title={t("moderation.bulk.left")}>
          <ul>
            {leftOut.map(({ reason, count }) => (
              <li key={reason}>{t(`moderation.bulk.left.${reason}`, { count })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {sample.length > 0 && (
        <section className="stack">
          <h2>{t(sample.length < count ? "moderation.bulk.sample" : "moderation.bulk.them", { count })}</h2>
          <ul className="list-plain lines">
            {sample.map(({ kind, id, title, text, language }) => (
              <li key={id}>
                {t("common.labelled", { name: t(`moderation.kind.${kind}`) })}{" "}
                <a href={`/moderation/${kind}/${id}`} lang={langOf(language)}>
                  {beginningOf(title ?? text, 160) || t("moderation.open")}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The first step: what is decided of all of them. */
export function BulkOutcomes({ fields }: { fields: Record<string, string> }) {
  const { t } = useLocale();
  return (
    <form method="get" className="stack" data-gap="l">
      <HiddenFields values={fields} />
      <Choices
        field={plainField({ name: "outcome", value: "approve" })}
        legend={t("moderation.bulk.outcome")}
        options={bulkOutcomes.map((outcome) => ({
          value: outcome,
          label: t(`moderation.bulk.outcome.${outcome}`),
        }))}
      />
      <SubmitButton>{t("moderation.bulk.continue")}</SubmitButton>
    </form>
  );
}
