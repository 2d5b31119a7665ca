import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskAnswers } from "#app/domain/answer/desk.server.ts";
import { can } from "#app/domain/person/actor.ts";
import { acceptedFrom, accepts } from "#app/domain/phase/phase.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { AnswerClockFacts, AnswerDayMoves, OwedRule } from "#app/ui/answer/answer-clock.tsx";
import { DeskSubjects } from "#app/ui/answer/desk-subjects.tsx";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { plainField } from "#app/ui/form/field.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("answer.desk.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { consultation, lead } = desk;
  const now = new Date();
  const search = new URL(request.url).searchParams.get("q")?.slice(0, 200) ?? "";
  return {
    ...deskPage(desk),
    ...(await deskAnswers(context.db, { ...consultation, timeZone: lead.timeZone }, search, now)),
    search,
    threshold: consultation.answerThreshold,
    mayAnswer: accepts(consultation, "answers", now),
    opensAt: acceptedFrom(consultation, "answers", now),
    mayMoveDay: consultation.publishedAt !== null && can(desk.actor, "official", [lead.id]),
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export default function DeskAnswers() {
  const { t, instant } = useLocale();
  const data = useLoaderData<typeof loader>();
  const { clock, changes, owed, more, others, themes, proposals, search, mayAnswer, opensAt, ...page } = data;
  const { id, slug, language } = page.consultation;
  const base = `/desk/consultations/${id}`;
  const common = { base, lang: language, mayAnswer };
  return (
    <DeskFrame page={page} lead={t("answer.desk.lead")}>
      {data.saved && <Notice kind="success" title={t("answer.desk.saved")} />}
      {!mayAnswer && (
        <Notice title={t("answer.refused.too-early")}>
          {opensAt && <p>{t("answer.desk.opens", { when: instant(opensAt, page.authority.timeZone) })}</p>}
        </Notice>
      )}
      {clock && <AnswerClockFacts clock={clock} />}
      <OwedRule threshold={data.threshold} />
      <p className="row" data-gap="m">
        <a href={`/consultations/${slug}/answers`}>{t("answer.desk.public")}</a>
        <a href={`${base}/commitments`}>{t("answer.commitments.title")}</a>
        {data.mayMoveDay && <a href={`${base}/answers/day`}>{t("answer.day.title")}</a>}
      </p>
      <section className="stack">
        <h2>{t("answer.desk.owed")}</h2>
        {owed.length === 0 ? (
          <EmptyState title={t("answer.desk.owed.none")} />
        ) : (
          <DeskSubjects subjects={owed} {...common} />
        )}
        {more > 0 && <p className="muted">{t("answer.desk.more", { count: more })}</p>}
      </section>
      {others.length > 0 && (
        <section className="stack">
          <h2>{t("answer.desk.others")}</h2>
          <DeskSubjects subjects={others} {...common} />
        </section>
      )}
      {themes.length > 0 && (
        <section className="stack">
          <h2>{t("answer.desk.themes")}</h2>
          <DeskSubjects subjects={themes} {...common} />
        </section>
      )}
      {mayAnswer && (
        <section className="stack">
          <h2>{t("answer.desk.search")}</h2>
          <form className="row" action={`${base}/answers`}>
            <TextField
              field={plainField({ name: "q", value: search })}
              label={t("answer.desk.search.label")}
              type="search"
            />
            <SubmitButton variant="quiet">{t("answer.desk.search.submit")}</SubmitButton>
          </form>
          {search !== "" && proposals.length === 0 && <EmptyState title={t("answer.desk.search.none")} />}
          <DeskSubjects subjects={proposals} {...common} />
        </section>
      )}
      <AnswerDayMoves changes={changes} timeZone={page.authority.timeZone} lang={language} />
    </DeskFrame>
  );
}
