import type { Found } from "#app/domain/signal/personal-data.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { foundWords } from "#app/ui/signal/found-words.ts";
import { Highlighted } from "#app/ui/signal/highlighted.tsx";

/** Before something is published that could tell who somebody is; its author decides. */
export function PersonalDataWarning({
  found,
  text,
}: {
  found: readonly Found[];
  /** With what was found marked in it, where it is not shown marked elsewhere on the page. */
  text?: string;
}) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <Notice kind="warning" title={t("signal.warning.title")}>
      <p>{t("signal.warning.text", { found: foundWords(locale, found) })}</p>
      {text !== undefined && (
        <>
          <p>{t("signal.warning.words")}</p>
          <blockquote>
            <Highlighted text={text} found={found} />
          </blockquote>
        </>
      )}
      <p>{t("signal.warning.choose")}</p>
    </Notice>
  );
}
