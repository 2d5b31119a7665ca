import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readDesign } from "#app/domain/design/design.server.ts";
import { designDifference } from "#app/domain/design/difference.ts";
import { restoreVersion } from "#app/domain/design/restore.server.ts";
import { designAt, versionsOf } from "#app/domain/design/version.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { found } from "#app/http/guards.server.ts";
import { Differences } from "#app/ui/design/difference.tsx";
import { DeskFrame, FrozenNotice } from "#app/ui/desk/frame.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("design.restoration.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { consultation } = desk;
  const versions = await versionsOf(context.db, consultation.id);
  const version = found(versions.find(({ number }) => String(number) === params.number));
  const design = found(await designAt(context.db, consultation.id, version.number));
  const now = await readDesign(context.db, consultation);
  return {
    ...deskPage(desk),
    number: version.number,
    changedAt: version.changedAt,
    subjects: designDifference(now, design),
    asked: { before: now.questions, after: design.questions },
    lang: design.language,
  };
}

/** What is published meanwhile is left as it is: the list says why. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const restored = await restoreVersion(context.db, actor, consultation.id, Number(params.number));
  const list = `/desk/consultations/${consultation.id}/versions`;
  if (restored.ok) return redirect(`${list}?restored`);
  if (restored.refusal === "already-published") return redirect(list);
  throw new Response(null, { status: restored.refusal === "not-allowed" ? 403 : 404 });
}

export default function Restoration() {
  const { t, instant } = useLocale();
  const { number, changedAt, subjects, asked, lang, ...page } = useLoaderData<typeof loader>();
  const list = `/desk/consultations/${page.consultation.id}/versions`;
  const when = instant(changedAt, page.authority.timeZone);
  return (
    <DeskFrame page={page} above={[{ href: list, label: t("design.versions.title") }]}>
      {page.frozen ? (
        <FrozenNotice page={page} />
      ) : (
        <>
          <p className="measure">{t("design.restoration.text", { number, when })}</p>
          <form method="post" className="row">
            <FormKey />
            <SubmitButton>{t("design.restoration.submit", { number })}</SubmitButton>
            <a href={list}>{t("desk.cancel")}</a>
          </form>
          <h2>{t("design.restoration.changes")}</h2>
          <Differences subjects={subjects} asked={asked} lang={lang} />
        </>
      )}
    </DeskFrame>
  );
}
