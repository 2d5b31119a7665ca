import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { assign } from "#app/domain/moderation/assignment.server.ts";
import { holdMinutes } from "#app/domain/moderation/assignment.ts";
import { caseInHands, deskOfCase } from "#app/http/case-desk.server.ts";
import { sentForm } from "#app/http/forms.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { CaseDesk } from "#app/ui/moderation/case-desk.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("queue.take.title") } satisfies PageHandle;

export async function loader(asked: LoaderFunctionArgs) {
  const { contribution, actor, as, authority, own } = await caseInHands(asked);
  const { kind, id } = contribution;
  // Authors are not told who looks at theirs, nor what is said of it.
  const desk = own ? notShown : await deskOfCase(asked.context.db, actor, contribution);
  return { kind, id, as, authority, desk };
}

export async function action(asked: ActionFunctionArgs) {
  const { contribution, actor } = await caseInHands(asked);
  const { kind, id } = contribution;
  const over = (await sentForm(asked.request)).get("over") === "on";
  const taken = await assign(asked.context.db, actor, kind, id, new Date(), { over });
  return taken.ok ? redirect(`/moderation/${kind}/${id}`) : { refusal: taken.refusal };
}

const notShown = { waits: false, holder: null, handed: null, notes: [] };

/** Where somebody else was first, or nothing waits any more. */
export default function Assignment() {
  const { t } = useLocale();
  const { kind, id, as, authority, desk } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  return (
    <>
      <Breadcrumbs items={[{ href: "/moderation", label: t("queue.title") }]} />
      <PageHeading lead={t("queue.take.text", { minutes: holdMinutes })} />
      {refusal && <Notice kind="warning" title={t(`queue.refused.${refusal}`)} />}
      <CaseDesk kind={kind} id={id} desk={desk} as={as} timeZone={authority.timeZone} />
      <p>
        <a href={`/moderation/${kind}/${id}`}>{t("queue.back")}</a>
      </p>
    </>
  );
}
