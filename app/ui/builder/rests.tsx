import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";

/** Says whose conditions lose a rule by a removal, and agrees to it by sending the form. */
export function Rests({ numbers }: { numbers: readonly number[] }) {
  const { t } = useLocale();
  if (numbers.length === 0) return null;
  const questions = numbers.join(", ");
  return (
    <>
      <input type="hidden" name="clears" value="on" />
      <Notice kind="warning" title={t("builder.removal.rests", { count: numbers.length, questions })} />
    </>
  );
}
