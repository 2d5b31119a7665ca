import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { latestMail, type MailLine } from "#app/domain/mail/mail.server.ts";
import { requireMailbox } from "#app/http/mailbox.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { RecordList } from "#app/ui/person/record-list.tsx";

export const handle = { title: (t) => t("admin.mailbox") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { isSending } = await requireMailbox(request, context);
  return { isSending, mail: await latestMail(context.db, 50) };
}

export default function Mailbox() {
  const { t, instant } = useLocale();
  const { isSending, mail } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading lead={t(isSending ? "admin.mailbox.text" : "admin.mailbox.unsent")} />
      {mail.length === 0 ? (
        <EmptyState title={t("admin.mailbox.empty")} />
      ) : (
        <RecordList
          records={mail.map((line) => ({
            key: line.id,
            name: <a href={`/dev/mailbox/${line.id}`}>{line.subject}</a>,
            lines: [line.recipient, instant(line.createdAt)],
            end: isSending && <State line={line} />,
          }))}
        />
      )}
    </>
  );
}

function State({ line }: { line: MailLine }) {
  const { t } = useLocale();
  if (line.sentAt) return t("admin.mailbox.state.sent");
  if (line.error) return t("admin.mailbox.state.failed", { error: line.error });
  return t("admin.mailbox.state.waiting");
}
