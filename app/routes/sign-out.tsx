import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { readerOf } from "#app/http/reader.server.ts";
import { endSession } from "#app/http/session.server.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("person.sign-out.title") } satisfies PageHandle;

export async function action({ request, context }: ActionFunctionArgs) {
  const { sessionId } = await readerOf(request, context);
  if (sessionId) context.setCookies.push(await endSession(context.db, sessionId, context.environment.origin));
  return redirect("/");
}

export default function SignOut() {
  const { t } = useLocale();
  return (
    <>
      <PageHeading lead={t("person.sign-out.text")} />
      <form method="post">
        <SubmitButton>{t("person.sign-out.title")}</SubmitButton>
      </form>
    </>
  );
}
