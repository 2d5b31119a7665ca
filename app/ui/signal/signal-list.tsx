import { type FoundSignal, type KeptSignal, readSignal } from "#app/domain/signal/signal.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { signalWords } from "#app/ui/signal/signal-words.ts";

/** What the program noticed in a contribution, each explained in a sentence. */
export function SignalList({ signals }: { signals: KeptSignal[] }) {
  const locale = useLocale();
  const { t, instant } = locale;
  const [first] = signals;
  if (!first) return null;
  const areTogether = signals.every(({ foundAt }) => foundAt === first.foundAt);
  const found = (at: string) => <span className="muted">{t("signal.found", { when: instant(at) })}</span>;
  return (
    <div className="stack" data-gap="s">
      <dl className="review">
        {signals.map((signal) => (
          <div key={signal.code}>
            <dt>{t(`signal.code.${signal.code}`)}</dt>
            <dd>
              {signalWords(locale, readSignal(signal))} <LikeTexts signal={readSignal(signal)} />
              {!areTogether && found(signal.foundAt)}
            </dd>
          </div>
        ))}
      </dl>
      <p className="muted">
        {areTogether && found(first.foundAt)} {t("signal.never-decides")}
      </p>
    </div>
  );
}

/** Where each of the texts it is like can be read beside its own case. */
function LikeTexts({ signal }: { signal: FoundSignal }) {
  const { t } = useLocale();
  if (signal.code !== "near-duplicate") return null;
  return signal.detail.like.map(({ kind, id }, index) => (
    <span key={id}>
      <a href={`/moderation/${kind}/${id}`}>
        {t("signal.near-duplicate.compare", { number: index + 1 })}
      </a>{" "}
    </span>
  ));
}
