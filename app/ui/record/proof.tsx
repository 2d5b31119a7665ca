import type { Translate } from "#app/i18n/locale.ts";
import type { Field } from "#app/ui/form/field.ts";
import { type FormState, PageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { ContributionKind } from "#db/schema.ts";

export function proofLabels(t: Translate) {
  return {
    salt: t("record.proof.salt"),
    title: t("record.proof.words-title"),
    text: t("record.proof.words"),
  };
}

/** The same words whatever was wrong: nobody learns how near they came. */
export function ProofResult({ isSame }: { isSame: boolean }) {
  const { t } = useLocale();
  return (
    <Notice
      kind={isSame ? "success" : "warning"}
      title={t(isSame ? "record.proof.same.title" : "record.proof.other.title")}
    >
      <p>{t(isSame ? "record.proof.same.text" : "record.proof.other.text")}</p>
    </Notice>
  );
}

/** What was kept of the words, what it proves, and where anybody who has them compares. */
export function Proof({
  decision: { kind, textHash },
  form,
  fields,
}: {
  decision: { kind: ContributionKind; textHash: string | null };
  form: FormState;
  fields: Record<"salt" | "title" | "text", Field>;
}) {
  const { t } = useLocale();
  const labels = proofLabels(t);
  if (textHash === null) {
    return (
      <section className="stack">
        <h2>{t("record.proof.title")}</h2>
        <p className="measure">{t("record.proof.none")}</p>
      </section>
    );
  }
  return (
    <section className="stack">
      <h2>{t("record.proof.title")}</h2>
      <p className="measure">{t("record.proof.text")}</p>
      <p className="as-written small">
        <code>{textHash}</code>
      </p>
      <p className="measure">{t("record.proof.how")}</p>
      <h3>{t("record.proof.check")}</h3>
      <p className="measure">{t("record.proof.check.text")}</p>
      <PageForm form={form}>
        <TextField
          field={fields.salt}
          label={labels.salt}
          hint={t("record.proof.salt.hint")}
          spellCheck={false}
        />
        {kind === "proposal" && <TextField field={fields.title} label={labels.title} spellCheck={false} />}
        <TextArea field={fields.text} label={labels.text} />
        <SubmitButton variant="quiet">{t("record.proof.submit")}</SubmitButton>
      </PageForm>
    </section>
  );
}
