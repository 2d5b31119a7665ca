import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

interface Holder {
  id: string;
  name: string;
  leads: boolean;
  /** Of a joint one; null while it has not agreed. */
  agreedAt: string | null;
}

/** The authorities that ask together; the leading one stays. */
export function AuthorityRows({
  base,
  authorities,
  mayChange,
}: {
  base: string;
  authorities: Holder[];
  mayChange: boolean;
}) {
  const { t } = useLocale();
  return (
    <ul className="list-plain stack" data-gap="m">
      {authorities.map((authority) => (
        <li key={authority.id} className="row" data-gap="m">
          <span>{authority.name}</span>
          {authority.leads && <Tag>{t("desk.authorities.leads")}</Tag>}
          {!authority.leads && (
            <Tag kind={authority.agreedAt === null ? "waiting" : "open"}>
              {t(authority.agreedAt === null ? "desk.agreement.waiting" : "desk.agreement.agreed")}
            </Tag>
          )}
          {mayChange && !authority.leads && (
            <form method="post" action={`${base}/${authority.id}/removal`}>
              <SubmitButton variant="link">
                {t("desk.remove")}
                <span className="hidden">: {authority.name}</span>
              </SubmitButton>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
