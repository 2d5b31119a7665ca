import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mailById } from "#app/domain/mail/mail.server.ts";
import { found } from "#app/http/guards.server.ts";
import { requireMailbox } from "#app/http/mailbox.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (_, mail: { subject: string }) => mail.subject } satisfies PageHandle;

/** With a mail server, what a letter says is for its reader alone, administrators included. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { isSending } = await requireMailbox(request, context);
  const { subject, recipient, createdAt, text } = found(await mailById(context.db, params.id!));
  return { subject, recipient, createdAt, text: isSending ? null : text };
}

export default function ReadMail() {
  const { t, instant } = useLocale();
  const { recipient, createdAt, text } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ href: "/dev/mailbox", label: t("admin.mailbox") }]} />
      <PageHeading />
      <Facts
        across
        items={[
          { label: t("admin.mailbox.to"), value: recipient },
          { label: t("admin.mailbox.at"), value: instant(createdAt) },
        ]}
      />
      {text ? <Letter text={text} /> : <Notice title={t("admin.mailbox.gone")} />}
    </>
  );
}

function Letter({ text }: { text: string }) {
  return (
    <div className="prose">
      {text.split(/\n\n+/).map((paragraph, index) => (
        <p key={index}>
          {paragraph.split(/(https?:\/\/[^\s]+[^\s.,:;])/).map((piece, part) =>
            piece.startsWith("http") ? (
              <a key={part} href={piece}>
                {piece}
              </a>
            ) : (
              piece
            ),
          )}
        </p>
      ))}
    </div>
  );
}
