import { useLocale } from "#app/ui/locale.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";

/** A one-time link that opens nothing any more. @param again  where another can be asked for */
export function LinkOver({ again, text }: { again?: string; text?: string }) {
  const { t } = useLocale();
  return (
    <>
      <PageHeading lead={text ?? t("person.link-over.text")} />
      {again && (
        <p>
          <ButtonLink href={again}>{t("person.link-over.action")}</ButtonLink>
        </p>
      )}
    </>
  );
}
