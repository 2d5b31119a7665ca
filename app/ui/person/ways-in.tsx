import { useLocale } from "#app/ui/locale.tsx";
import { ReviewList } from "#app/ui/page/review-list.tsx";

/** How a person signs in, and where to change it. */
export function WaysIn({
  email,
  hasPassword,
  sessions,
}: {
  email: string;
  hasPassword: boolean;
  /** On how many devices they are signed in. */
  sessions: number;
}) {
  const { t } = useLocale();
  return (
    <>
      <h2>{t("person.account.access")}</h2>
      <ReviewList
        items={[
          { label: t("person.email"), value: email, href: "/account/email" },
          {
            label: t("person.password"),
            value: t(hasPassword ? "person.account.password.set" : "person.account.password.none"),
            href: "/account/password",
          },
          {
            label: t("person.account.sessions"),
            value: t("person.account.sessions.count", { count: sessions }),
            href: "/account/sessions",
          },
        ]}
      />
    </>
  );
}
