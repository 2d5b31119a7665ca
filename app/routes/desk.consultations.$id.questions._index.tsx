import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { mostQuestions } from "#app/domain/question/question.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { DeskFrame, FrozenNotice } from "#app/ui/desk/frame.tsx";
import { QuestionRows } from "#app/ui/desk/question-rows.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("desk.part.questions") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const questions = await questionsOf(context.db, desk.consultation.id);
  return {
    ...deskPage(desk),
    questions: questions.map(({ id, title, help, required }) => ({ id, title, help, required })),
  };
}

export default function Questions() {
  const { t } = useLocale();
  const { questions, ...page } = useLoaderData<typeof loader>();
  const overview = `/desk/consultations/${page.consultation.id}`;
  const base = `${overview}/questions`;
  return (
    <DeskFrame page={page} lead={page.frozen ? undefined : t("desk.questions.lead")}>
      {page.frozen && <FrozenNotice page={page} />}
      {questions.length === 0 && <EmptyState title={t("desk.questions.none")} />}
      <QuestionRows
        base={base}
        questions={questions}
        lang={page.consultation.language}
        mayChange={!page.frozen}
      />
      {!page.frozen && (
        <div className="row">
          {questions.length < mostQuestions && (
            <ButtonLink href={`${base}/new`}>{t("desk.questions.add")}</ButtonLink>
          )}
          <a href={overview}>{t("desk.done")}</a>
        </div>
      )}
    </DeskFrame>
  );
}
