import { FormKey } from "#app/ui/form/form-key.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";

export interface RemovedThing {
  concept: "question" | "section";
  id: string;
  title: string;
}

/** Says what was removed, and brings it back. */
export function Removed({ base, removed: { concept, id, title } }: { base: string; removed: RemovedThing }) {
  const { t } = useLocale();
  return (
    <Notice kind="success" title={t(`builder.removed.${concept}`, { title })}>
      <form method="post" action={`${base}/${concept}s/${id}/restoration`}>
        <FormKey />
        <SubmitButton variant="quiet">{t("builder.restore")}</SubmitButton>
      </form>
    </Notice>
  );
}
