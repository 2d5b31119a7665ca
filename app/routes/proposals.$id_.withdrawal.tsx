import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isBy } from "#app/domain/participant/participant.server.ts";
import { withdrawProposal } from "#app/domain/proposal/proposal.server.ts";
import { proposalWithAuthor } from "#app/domain/proposal/proposal-reads.server.ts";
import { found } from "#app/http/guards.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { refusalMessage } from "#app/http/refusal-message.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("proposal.withdrawal.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const { actor } = await readerOf(request, context);
  const proposal = found(await proposalWithAuthor(db, params.id ?? ""));
  if (!(await isBy(db, actor, proposal.participantId))) throw new Response(null, { status: 403 });
  if (proposal.withdrawnAt) throw redirect(`/proposals/${proposal.id}`);
  return { id: proposal.id, title: proposal.title, language: proposal.language };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor } = await readerOf(request, context);
  const withdrawn = await withdrawProposal(context.db, actor, params.id ?? "");
  if (withdrawn.ok || withdrawn.refusal === "already-withdrawn")
    return redirect(`/proposals/${encodeURIComponent(params.id!)}`);
  if (withdrawn.refusal === "no-such-proposal") throw new Response(null, { status: 404 });
  return data({ message: refusalMessage(withdrawn.refusal) }, 422);
}

export default function WithdrawProposal() {
  const { t, language } = useLocale();
  const { id, title, language: lang } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <Breadcrumbs items={[{ href: `/proposals/${id}`, label: t("proposal.back") }]} />
      <PageHeading />
      {refused && <Notice kind="warning" title={t(refused.message)} />}
      <p lang={lang === language ? undefined : lang}>
        <strong>{title}</strong>
      </p>
      <p className="measure">{t("proposal.withdrawal.text")}</p>
      <form method="post">
        <SubmitButton variant="danger">{t("proposal.withdrawal.submit")}</SubmitButton>
      </form>
    </>
  );
}
