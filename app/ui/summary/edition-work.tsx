import type { EditorialShown } from "#app/domain/summary/summary-page.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";

/** What moderators did to an edition, said to its readers: a model's words, and quotes shown or left out. */
export function EditionWork({ editorial: { rewording, quoteChoices } }: { editorial: EditorialShown }) {
  const { t, day } = useLocale();
  const pinned = quoteChoices.filter(({ choice }) => choice === "pin").length;
  const excluded = quoteChoices.length - pinned;
  return (
    <>
      {rewording && (
        <p className="muted small">
          {t("rewording.public", {
            count: rewording.sentences,
            model: rewording.model,
            authority: rewording.authority,
            day: day(rewording.approvedAt, "UTC"),
          })}
        </p>
      )}
      {quoteChoices.length > 0 && (
        <Details summary={t("edition.quotes.public-title")}>
          <p>{t("edition.quotes.public", { pinned, excluded })}</p>
          <ul>
            {quoteChoices.map(({ choice, reason }, index) => (
              <li key={index}>{t("edition.quotes.public-reason", { choice, reason })}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
