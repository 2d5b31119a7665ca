import type { ResultsPage } from "#app/domain/result/results-page.ts";
import type { FoundText } from "#app/domain/result/texts.ts";
import { opening } from "#app/ui/consultation/consultation-card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

/** What people wrote, whole, with the way to what moderators and readers see of it. */
export function TextList({ texts, page }: { texts: Omit<FoundText, "territoryId">[]; page: ResultsPage }) {
  const { t, instant, language } = useLocale();
  return (
    <ul className="list-plain entries">
      {texts.map((text) => (
        <li key={text.id} className="quote">
          <blockquote lang={text.language === language ? undefined : text.language}>{text.text}</blockquote>
          <p className="row small" data-gap="m">
            <span className="muted">
              <Icon name="place" /> {text.place ?? t("consultation.entries.few-place")}
            </span>
            <span className="muted">{instant(text.submittedAt, page.authority.timeZone)}</span>
            {text.visibility !== "published" && (
              <Tag kind={text.visibility === "hidden" ? "stopped" : "waiting"}>
                {t(`result.visibility.${text.visibility}`)}
              </Tag>
            )}
            {text.visibility === "published" && (
              <a href={`/entries/${text.id}`}>
                {t("result.texts.public")}
                <span className="hidden">: {opening(text.text, 40)}</span>
              </a>
            )}
            {page.isModerator && (
              <a href={`/moderation/entry/${text.id}`}>
                {t("result.texts.moderate")}
                <span className="hidden">: {opening(text.text, 40)}</span>
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
