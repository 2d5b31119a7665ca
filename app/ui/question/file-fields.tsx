import { largestAttachment } from "#app/domain/question/limits.ts";
import { attachmentFiles } from "#app/domain/response/attachment.ts";
import { FileField } from "#app/ui/form/file-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { fieldNamed } from "#app/ui/question/answer-state.ts";
import type { Of } from "#app/ui/question/question-fields.tsx";

/** The file that was sent before stays until another is chosen or it is taken out. */
export function FileFields({ state, settings, label, hint }: Of<"file">) {
  const { t } = useLocale();
  const { attachmentHref, fileName } = state.values;
  return (
    <>
      {fileName && (
        <div className="stack" data-gap="s">
          <p>
            {t("common.labelled", { name: t("question.file.now") })}{" "}
            {attachmentHref ? <a href={attachmentHref}>{fileName}</a> : fileName}
          </p>
          <p>
            <SubmitButton variant="quiet" name="remove" value="on">
              {t("question.file.remove")}
            </SubmitButton>
          </p>
        </div>
      )}
      <FileField
        field={fieldNamed(state, "file")}
        label={fileName ? t("question.file.replace") : label}
        hint={`${t(`question.file.${settings.accepts}`, largestAttachment)} ${t("question.file.private")} ${hint}`}
        accept={attachmentFiles[settings.accepts]}
      />
    </>
  );
}
