import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { consultationById } from "#app/domain/consultation/consultation.server.ts";
import { contributionTyped, erasableConsultations } from "#app/domain/erasure/erasable.server.ts";
import { erasuresOf } from "#app/domain/erasure/erasure.server.ts";
import { can } from "#app/domain/person/actor.ts";
import { requireRoleAnywhere, takeFrom } from "#app/http/guards.server.ts";
import { plainField } from "#app/ui/form/field.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("rule.erasure.title") } satisfies PageHandle;

/** An address that names something leads to it; one that names nothing is said to. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { actor } = await requireRoleAnywhere(request, context, "admin");
  const asked = new URL(request.url).searchParams;
  const typed = (asked.get("q") ?? "").trim().slice(0, 500);
  let error: "none" | "not-yours" | null = null;
  if (typed) {
    await takeFrom(context, "post", actor.personId ?? context.address);
    const found = await contributionTyped(db, typed);
    const consultation = found && (await consultationById(db, found.consultationId));
    if (consultation && can(actor, "admin", [consultation.authorityId])) {
      throw redirect(`/administration/erasures/${found.kind}/${found.id}`);
    }
    error = consultation ? "not-yours" : "none";
  }
  const consultations = await erasableConsultations(db, actor);
  const erasures = await erasuresOf(
    db,
    consultations.map((one) => one.id),
  );
  return {
    typed,
    error,
    done: asked.has("erased"),
    erasures: erasures.map(({ id, kind, basis, erasedAt, consultationId }) => {
      const { slug, title, language } = consultations.find((one) => one.id === consultationId)!;
      return { id, kind, basis, erasedAt, consultation: { slug, title, language } };
    }),
  };
}

export default function Erasures() {
  const { t, day } = useLocale();
  const { typed, error, done, erasures } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ href: "/administration", label: t("admin.title") }]} />
      <PageHeading lead={t("rule.erasure.lead")} />
      {done && <Notice kind="success" title={t("rule.erasure.done")} />}
      {error && <Notice kind="warning" title={t(`rule.erasure.search.${error}`)} />}
      <form className="row">
        <TextField
          field={plainField({ name: "q", value: typed })}
          label={t("rule.erasure.search")}
          hint={t("rule.erasure.search.hint")}
          autoComplete="off"
          spellCheck={false}
        />
        <SubmitButton variant="quiet">{t("rule.erasure.search.submit")}</SubmitButton>
      </form>
      <section className="stack">
        <h2>{t("rule.erasure.list")}</h2>
        {erasures.length === 0 && <EmptyState title={t("rule.erasure.list.none")} />}
        {erasures.length > 0 && (
          <ul className="list-plain stack">
            {erasures.map(({ id, kind, basis, erasedAt, consultation }) => (
              <li key={id} className="measure">
                <p className="muted small">
                  {day(erasedAt, "UTC")} · {t(`moderation.kind.${kind}`)} ·{" "}
                  <a href={`/consultations/${consultation.slug}`} lang={consultation.language}>
                    {consultation.title}
                  </a>
                </p>
                <p>{basis}</p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
