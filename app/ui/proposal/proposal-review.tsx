import type { WaitingReason } from "#app/domain/moderation/pre-moderation.ts";
import type { Found } from "#app/domain/signal/personal-data.ts";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { ReviewList } from "#app/ui/page/review-list.tsx";
import { Highlighted } from "#app/ui/signal/highlighted.tsx";
import { PersonalDataWarning } from "#app/ui/signal/personal-data-warning.tsx";
import type { Language } from "#db/schema.ts";

interface Similar {
  id: string;
  title: string;
  language: Language;
}

interface Before {
  inTitle: Found[];
  inText: Found[];
  waits: WaitingReason | null;
}

/** What is about to be proposed, and what others have proposed already that is like it. */
export function ProposalReview({
  review: { input, similar, before },
  from,
}: {
  review: { input: { title: string; text: string; place: string }; similar: Similar[]; before: Before };
  from: string | null;
}) {
  const { t, language } = useLocale();
  const { inTitle, inText, waits } = before;
  const personal = [...inTitle, ...inText];
  return (
    <>
      {personal.length > 0 && <PersonalDataWarning found={personal} />}
      {similar.length > 0 && (
        <section className="panel stack">
          <h2>{t("proposal.similar.title", { count: similar.length })}</h2>
          <p>{t("proposal.similar.text")}</p>
          <ul className="list-plain stack" data-gap="s">
            {similar.map((one) => (
              <li key={one.id} lang={one.language === language ? undefined : one.language}>
                <a href={`/proposals/${one.id}`}>{one.title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack">
        <h2>{t("proposal.review.title")}</h2>
        <ReviewList
          items={[
            { label: t("proposal.field.title"), value: <Highlighted text={input.title} found={inTitle} /> },
            {
              label: t("proposal.field.text"),
              value: input.text ? (
                <Highlighted text={input.text} found={inText} />
              ) : (
                t("response.review.empty")
              ),
            },
            ...(input.place ? [{ label: t("proposal.field.place"), value: input.place }] : []),
            ...(from ? [{ label: t("consultation.entries.filter"), value: from }] : []),
          ]}
        />
        <p>{t(waits === null ? "proposal.review.published" : "proposal.review.moderated")}</p>
        {waits !== null && waits !== "everything" && <p>{t(`signal.wait.${waits}`)}</p>}
        <form method="post" className="row">
          <FormKey />
          <HiddenFields values={input} />
          <SubmitButton name="send" value="on">
            {t(
              personal.length > 0
                ? "signal.warning.send-anyway"
                : similar.length > 0
                  ? "proposal.review.send-anyway"
                  : "proposal.review.send",
            )}
          </SubmitButton>
          <SubmitButton name="edit" value="on" variant="quiet">
            {t("proposal.review.edit")}
          </SubmitButton>
        </form>
      </section>
    </>
  );
}
