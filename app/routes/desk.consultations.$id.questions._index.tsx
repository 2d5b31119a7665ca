import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readDesign } from "#app/domain/design/design.server.ts";
import { minutesToAnswer } from "#app/domain/design/minutes.ts";
import { standingProblems } from "#app/domain/design/problems.ts";
import { mostQuestions, mostSections } from "#app/domain/question/limits.ts";
import { removedThing } from "#app/http/builder.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { Outline } from "#app/ui/builder/outline.tsx";
import { Removed } from "#app/ui/builder/removed.tsx";
import { Standing } from "#app/ui/builder/standing.tsx";
import { DeskFrame, FrozenNotice } from "#app/ui/desk/frame.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

/** A questionnaire that takes longer is advised against. */
const patience = 15;

export const handle = { title: (t) => t("desk.part.questions") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const design = await readDesign(context.db, desk.consultation);
  const { sections, questions } = design;
  return {
    ...deskPage(desk),
    sections,
    questions,
    problems: standingProblems(design),
    minutes: minutesToAnswer(questions, sections, design.language),
    removed: await removedThing(context.db, desk, design, new URL(request.url).searchParams.get("removed")),
  };
}

export default function Questions() {
  const { t } = useLocale();
  const { sections, questions, problems, minutes, removed, ...page } = useLoaderData<typeof loader>();
  const base = `/desk/consultations/${page.consultation.id}`;
  const mayChange = !page.frozen;
  return (
    <DeskFrame page={page} lead={mayChange ? t("builder.lead") : undefined}>
      {page.frozen && <FrozenNotice page={page} />}
      {mayChange && removed && <Removed base={base} removed={removed} />}
      {mayChange && <Standing base={base} problems={problems} />}
      {questions.length > 0 && (
        <Facts
          across
          items={[
            { label: t("desk.part.questions"), value: questions.length },
            { label: t("builder.minutes"), value: t("builder.minutes.value", { minutes }) },
          ]}
        />
      )}
      {mayChange && questions.length > 0 && (
        <p className="row" data-gap="m">
          <a href={`${base}/preview`}>{t("desk.preview.bar")}</a>
          <a href={`${base}/test-run`}>{t("response.test.title")}</a>
          <a href={`${base}/plain-language`}>{t("design.plain.title")}</a>
        </p>
      )}
      {mayChange && minutes > patience && (
        <Notice kind="warning" title={t("builder.long")}>
          <p>{t("builder.long.text")}</p>
        </Notice>
      )}
      {questions.length + sections.length === 0 && <EmptyState title={t("desk.questions.none")} />}
      <Outline
        sections={sections}
        questions={questions}
        base={base}
        lang={page.consultation.language}
        mayChange={mayChange}
      />
      {mayChange && (
        <div className="row">
          {questions.length < mostQuestions && (
            <ButtonLink href={`${base}/questions/new`}>{t("desk.questions.add")}</ButtonLink>
          )}
          {sections.length < mostSections && (
            <ButtonLink quiet href={`${base}/sections/new`}>
              {t("builder.section.add")}
            </ButtonLink>
          )}
          <a href={base}>{t("desk.done")}</a>
        </div>
      )}
    </DeskFrame>
  );
}
