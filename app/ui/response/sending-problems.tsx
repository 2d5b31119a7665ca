import type { MessageKey } from "#app/i18n/locale.ts";
import { useLocale } from "#app/ui/locale.tsx";

/** Why the response was not sent, first on the page, each question that must be answered a link to it. */
export function SendingProblems({
  missing,
  message,
  here,
}: {
  /** Positions of questions that must be answered. */
  missing: number[];
  message: MessageKey | null;
  /** The consultation's address; null where there are no pages to lead to. */
  here: string | null;
}) {
  const { t } = useLocale();
  return (
    <div className="error-summary stack" role="alert" aria-labelledby="problems">
      <h2 id="problems">{t("response.problems.title")}</h2>
      <ul>
        {message && <li>{t(message)}</li>}
        {missing.map((position) => (
          <li key={position}>
            {here === null ? (
              t("response.problems.missing", { position })
            ) : (
              <a href={`${here}/response/questions/${position}`}>
                {t("response.problems.missing", { position })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
