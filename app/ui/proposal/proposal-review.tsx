import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { ReviewList } from "#app/ui/page/review-list.tsx";
import type { Language } from "#db/schema.ts";

interface Similar {
  id: string;
  title: string;
  language: Language;
}

/** What is about to be proposed, and what others have proposed already that is like it. */
export function ProposalReview({
  review: { input, similar },
  preModerated,
  from,
}: {
  review: { input: { title: string; text: string; place: string }; similar: Similar[] };
  preModerated: boolean;
  from: string | null;
}) {
  const { t, language } = useLocale();
  return (
    <>
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
            { label: t("proposal.field.title"), value: input.title },
            { label: t("proposal.field.text"), value: input.text || t("response.review.empty") },
            ...(input.place ? [{ label: t("proposal.field.place"), value: input.place }] : []),
            ...(from ? [{ label: t("consultation.entries.filter"), value: from }] : []),
          ]}
        />
        <p>{t(preModerated ? "proposal.review.moderated" : "proposal.review.published")}</p>
        <form method="post" className="row">
          <HiddenFields values={input} />
          <SubmitButton name="send" value="on">
            {t(similar.length > 0 ? "proposal.review.send-anyway" : "proposal.review.send")}
          </SubmitButton>
          <SubmitButton name="edit" value="on" variant="quiet">
            {t("proposal.review.edit")}
          </SubmitButton>
        </form>
      </section>
    </>
  );
}
