import { languageNames } from "#app/i18n/languages.ts";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { DraftCrumbs } from "#app/ui/summary/draft-crumbs.tsx";
import type { Language } from "#db/schema.ts";

interface Settling {
  id: string;
  place: { name: string };
  language: Language;
  /** Of the very one that is read here. */
  rewordingId: string;
}

/** The page on which a moderator says what becomes of a rewording. */
export function SettleRewording({
  of: { id, place, language, rewordingId },
  warning,
  text,
  button,
}: {
  of: Settling;
  /** Why it was refused. */
  warning: string | undefined;
  text: string;
  button: string;
}) {
  const { t } = useLocale();
  const above = {
    path: `rewording/${language}`,
    label: t("rewording.side.title", { place: place.name, language: languageNames[language] }),
  };
  return (
    <>
      <DraftCrumbs draft={{ id, place }} above={above} />
      <PageHeading />
      {warning && <Notice kind="warning" title={warning} />}
      <p>{text}</p>
      <form method="post">
        <HiddenFields values={{ rewordingId }} />
        <SubmitButton>{button}</SubmitButton>
      </form>
    </>
  );
}
