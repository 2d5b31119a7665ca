import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskConsultations } from "#app/domain/consultation/desk.server.ts";
import { deskStates } from "#app/domain/consultation/desk.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { besideAsked } from "#app/http/page-asked.ts";
import { DeskList, DeskStates } from "#app/ui/desk/list.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { addressWith } from "#app/ui/page/address-with.ts";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { StretchPages } from "#app/ui/page/stretch-pages.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("desk.list.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "official");
  const url = new URL(request.url);
  const state = deskStates.find((one) => one === url.searchParams.get("state")) ?? null;
  const declined = url.searchParams.get("saved") === "refusal";
  const wanted = { state, beside: besideAsked(url) };
  return { state, declined, ...(await deskConsultations(context.db, actor, wanted, new Date())) };
}

export default function Desk() {
  const { t } = useLocale();
  const { state, declined, items, counts, before, after } = useLoaderData<typeof loader>();
  const isEmpty = Object.values(counts).every((count) => count === 0);
  const create = <ButtonLink href="/desk/consultations/new">{t("desk.new.title")}</ButtonLink>;
  if (isEmpty) {
    return (
      <>
        <PageHeading />
        {declined && <Notice kind="success" title={t("desk.decline.done")} />}
        <EmptyState title={t("desk.list.empty.title")} text={t("desk.list.empty.text")} action={create} />
      </>
    );
  }
  return (
    <>
      <PageHeading />
      {declined && <Notice kind="success" title={t("desk.decline.done")} />}
      <p>{create}</p>
      <DeskStates counts={counts} state={state} />
      {items.length > 0 ? <DeskList items={items} /> : <EmptyState title={t("desk.list.none.title")} />}
      <StretchPages
        before={before}
        after={after}
        hrefOf={(beside) => addressWith("/desk", { state, ...beside })}
      />
    </>
  );
}
