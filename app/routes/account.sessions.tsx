import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openSessions, signOutEverywhere } from "#app/domain/person/session.server.ts";
import { requirePerson } from "#app/http/guards.server.ts";
import { endSession } from "#app/http/session.server.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("person.sessions.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person, sessionId } = await requirePerson(request, context);
  return { sessions: await openSessions(context.db, person.id, sessionId) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, sessionId } = await requirePerson(request, context);
  await signOutEverywhere(context.db, actor);
  context.setCookies.push(await endSession(context.db, sessionId!, context.environment.origin));
  return redirect("/sign-in");
}

export default function Sessions() {
  const { t, day } = useLocale();
  const { sessions } = useLoaderData<typeof loader>();
  const columns = [{ label: t("person.sessions.since") }, { label: t("person.sessions.until") }];
  return (
    <>
      <Breadcrumbs items={[{ href: "/account", label: t("person.account.title") }]} />
      <PageHeading />
      <DataTable
        caption={t("person.sessions.title")}
        hideCaption
        columns={columns}
        rows={sessions.map(({ since, until, here }) => [
          here ? `${day(since)} (${t("person.sessions.here")})` : day(since),
          day(until),
        ])}
      />
      <p>{t("person.sessions.end.text")}</p>
      <form method="post">
        <SubmitButton>{t("person.sessions.end")}</SubmitButton>
      </form>
    </>
  );
}
