import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { conditionWords } from "#app/domain/question/condition-words.ts";
import { askedQuestion } from "#app/http/asked-question.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { found } from "#app/http/guards.server.ts";
import { wantedLanguage } from "#app/http/reading.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { QuestionFields } from "#app/ui/question/question-fields.tsx";
import { QuestionStep } from "#app/ui/response/question-step.tsx";
import { LanguageNote } from "#app/ui/translation/language-note.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data?: Data) => data?.step.question.title ?? t("builder.preview"),
} satisfies PageHandle;

/** One question as citizens are asked it, when all the others are asked as well. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { db } = context;
  const questions = await questionsOf(db, desk.consultation.id);
  const question = found(questions.find(({ id }) => id === params.questionId));
  const language = await wantedLanguage(request, context, desk.consultation);
  const step = await askedQuestion(
    db,
    desk.consultation,
    { questions, asked: questions, question },
    language,
  );
  return {
    ...deskPage(desk),
    step,
    earlier: questions.slice(0, question.position - 1),
    condition: question.condition,
  };
}

const blank = { values: {}, errors: {}, places: null };

export default function PreviewQuestion() {
  const locale = useLocale();
  const { t } = locale;
  const { step, earlier, condition, consultation, frozen } = useLoaderData<typeof loader>();
  const list = `/desk/consultations/${consultation.id}/questions`;
  const { id, position, required } = step.question;
  const when = conditionWords(condition, earlier, locale);
  return (
    <QuestionStep
      step={step}
      state={blank}
      above={
        <>
          <Notice kind="warning" title={t("builder.preview.title", { number: position })}>
            <p>{t("builder.preview.text")}</p>
            {when && <p>{when}</p>}
            <p className="row" data-gap="m">
              {!frozen && <a href={`${list}/${id}`}>{t("common.change")}</a>}
              <a href={`${list}#question-${id}`}>{t("builder.back")}</a>
            </p>
          </Notice>
          <LanguageNote note={step.languages} path={`${list}/${id}/preview`} by="lang" />
        </>
      }
    >
      <div className="stack" data-gap="l">
        <QuestionFields
          question={step.question}
          state={blank}
          label={t("response.question.label")}
          hint={t(required ? "response.question.required" : "response.question.hint")}
        />
        <p>
          <span className="button">{t("response.question.next")}</span>
        </p>
      </div>
    </QuestionStep>
  );
}
