import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("person.mail-sent.title") } satisfies PageHandle;

export function loader({ context: { environment } }: LoaderFunctionArgs) {
  return { mailbox: environment.demo && !environment.smtpUrl };
}

/** The same for every address, so that nobody learns who has an account. */
export default function CheckYourMail() {
  const { t } = useLocale();
  const { mailbox } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading lead={t("person.mail-sent.text")} />
      {mailbox && (
        <Notice>
          <p>
            <a href="/dev/mailbox">{t("person.demo-mailbox")}</a>
          </p>
        </Notice>
      )}
      <p>{t("person.mail-sent.spam")}</p>
    </>
  );
}
