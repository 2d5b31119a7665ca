import type { DeskPage } from "#app/domain/consultation/desk.ts";
import type { Problem } from "#app/domain/consultation/publication.ts";
import type { TranslationProgress } from "#app/domain/translation/translatable.ts";
import { type CheckedFacts, CheckedParts } from "#app/ui/desk/checked-parts.tsx";
import { FrozenNotice } from "#app/ui/desk/frame.tsx";
import { ProblemList } from "#app/ui/desk/problem-list.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { UnfinishedLanguages } from "#app/ui/translation/unfinished-languages.tsx";
import type { Language } from "#db/schema.ts";

/** Everything once more, and the button, when nothing is missing. */
export function PublicationCheck({
  page,
  facts,
  problems,
  main,
  progress,
}: {
  page: DeskPage;
  facts: CheckedFacts;
  problems: readonly Problem[];
  main: Language;
  /** Of its other languages. */
  progress: TranslationProgress[];
}) {
  const { t, day } = useLocale();
  const base = `/desk/consultations/${page.consultation.id}`;
  const isReady = problems.length === 0;
  return (
    <>
      {isReady ? (
        <p className="lead">{t("desk.publication.lead")}</p>
      ) : (
        <Notice kind="warning" title={t("desk.publication.missing")}>
          <ProblemList base={base} problems={problems} joint={facts.joint} />
        </Notice>
      )}
      <UnfinishedLanguages base={base} main={main} progress={progress} />
      <CheckedParts page={page} facts={facts} />
      <h2>{t("desk.publication.after")}</h2>
      <ul>
        <li>{t("desk.publication.after.frozen")}</li>
        <li>{t("desk.publication.after.time")}</li>
        {facts.answersBy && <li>{t("desk.publication.after.answer", { day: day(facts.answersBy) })}</li>}
      </ul>
      {page.frozen ? (
        <FrozenNotice page={page} />
      ) : (
        <div className="row">
          {isReady && (
            <form method="post">
              <FormKey />
              <SubmitButton>{t("desk.publication.submit")}</SubmitButton>
            </form>
          )}
          <ButtonLink quiet href={`${base}/preview`}>
            {t("desk.preview.bar")}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
