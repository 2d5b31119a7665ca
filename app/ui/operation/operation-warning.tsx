import type { Warning } from "#app/domain/operation/operation.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { sizeIn } from "#app/ui/operation/size.ts";
import { universalTime } from "#app/ui/operation/universal-time.ts";
import { Notice } from "#app/ui/page/notice.tsx";

const links: Partial<Record<Warning["code"], "mailbox" | "jobs">> = {
  "mail-failed": "mailbox",
  "mail-waiting": "mailbox",
  "jobs-given-up": "jobs",
  "jobs-waiting": "jobs",
};
const hrefs = { mailbox: "/dev/mailbox", jobs: "/administration/jobs" };

/** One thing to look at: what it is, what it means, and where to go on. */
export function OperationWarning({ warning }: { warning: Warning }) {
  const locale = useLocale();
  const { t } = locale;
  const { code } = warning;
  const link = links[code];
  const values = {
    since: "since" in warning ? universalTime(locale, warning.since) : "",
    count: "count" in warning ? warning.count : 0,
    free: "free" in warning ? sizeIn(locale, warning.free) : "",
    total: "total" in warning ? sizeIn(locale, warning.total) : "",
  };
  return (
    <Notice kind="warning" title={t(`operation.${code}`, values)}>
      <p>{t(`operation.${code}.text`)}</p>
      {link && (
        <p>
          <a href={hrefs[link]}>{t(`operation.to.${link}`)}</a>
        </p>
      )}
    </Notice>
  );
}
