import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { latestMail, type MailLine } from "#app/domain/mail/mail.server.ts";
import { requireMailbox } from "#app/http/mailbox.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("admin.mailbox") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { isSending } = await requireMailbox(request, context);
  return { isSending, mail: await latestMail(context.db, 50) };
}

export default function Mailbox() {
  const { t, instant } = useLocale();
  const { isSending, mail } = useLoaderData<typeof loader>();
  const columns = ["subject", "to", "at", "state"] as const;
  return (
    <>
      <PageHeading lead={t(isSending ? "admin.mailbox.text" : "admin.mailbox.unsent")} />
      {mail.length === 0 ? (
        <EmptyState title={t("admin.mailbox.empty")} />
      ) : (
        <DataTable
          caption={t("admin.mailbox")}
          hideCaption
          columns={columns.map((column) => ({ label: t(`admin.mailbox.${column}`) }))}
          rows={mail.map((line) => [
            <a key="subject" href={`/dev/mailbox/${line.id}`}>
              {line.subject}
            </a>,
            line.recipient,
            instant(line.createdAt),
            <State key="state" line={line} isSending={isSending} />,
          ])}
        />
      )}
    </>
  );
}

function State({ line, isSending }: { line: MailLine; isSending: boolean }) {
  const { t } = useLocale();
  if (line.sentAt) return t("admin.mailbox.state.sent");
  if (line.error) return t("admin.mailbox.state.failed", { error: line.error });
  return t(isSending ? "admin.mailbox.state.waiting" : "admin.mailbox.state.kept");
}
