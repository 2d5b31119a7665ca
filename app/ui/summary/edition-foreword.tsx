import type { EditorialShown } from "#app/domain/summary/summary-page.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";

/** Why there is this edition, and what the authority says before its figures. */
export function EditionForeword({ editorial: { foreword, note } }: { editorial: EditorialShown }) {
  const { t, language } = useLocale();
  const langOf = (lang: string) => (lang === language ? undefined : lang);
  return (
    <>
      {note && (
        <Notice title={t("edition.note.public")}>
          <Paragraphs text={note.text} lang={langOf(note.lang)} />
        </Notice>
      )}
      {foreword && (
        <section className="stack measure">
          <h2>{t("edition.foreword.public")}</h2>
          <Paragraphs text={foreword.text} lang={langOf(foreword.lang)} />
          <p className="muted small">{t("edition.foreword.by", { authority: foreword.by })}</p>
        </section>
      )}
    </>
  );
}

function Paragraphs({ text, lang }: { text: string; lang: string | undefined }) {
  return text
    .split(/\n+/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph, index) => (
      <p key={index} lang={lang}>
        {paragraph}
      </p>
    ));
}
