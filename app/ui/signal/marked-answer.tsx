import type { Found } from "#app/domain/signal/personal-data.ts";
import { Icon } from "#app/ui/icon.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { foundWords } from "#app/ui/signal/found-words.ts";
import { Highlighted } from "#app/ui/signal/highlighted.tsx";

/** The words of an answer with what looks like personal data marked and named. */
export function MarkedAnswer({ text, found }: { text: string; found: readonly Found[] }) {
  const locale = useLocale();
  return (
    <div className="stack" data-gap="s">
      <p>
        <Highlighted text={text} found={found} />
      </p>
      <p>
        <Icon name="warning" />{" "}
        <strong>{locale.t("signal.warning.answer", { found: foundWords(locale, found) })}</strong>
      </p>
    </div>
  );
}
