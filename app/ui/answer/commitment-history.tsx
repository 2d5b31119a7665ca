import { useLocale } from "#app/ui/locale.tsx";
import type { CommitmentState } from "#db/schema.ts";

interface Update {
  id: string;
  state: CommitmentState;
  dueBy: string | null;
  text: string;
  evidence: string | null;
  writtenAt: string;
}

/** Every dated row of a commitment, the newest first, down to the day it was made. */
export function CommitmentHistory({
  updates,
  madeAt,
  firstPromised,
  timeZone,
  lang,
}: {
  updates: readonly Update[];
  madeAt: string;
  firstPromised: string;
  timeZone: string;
  lang?: string;
}) {
  const { t, day } = useLocale();
  return (
    <section className="stack">
      <h2>{t("answer.history.commitment")}</h2>
      <ol className="list-plain stack" data-gap="l" reversed>
        {updates.toReversed().map((update) => (
          <li key={update.id} className="stack" data-gap="s">
            <p className="muted small">
              {day(update.writtenAt, timeZone)} · {t(`answer.state.${update.state}`)}
            </p>
            {update.dueBy && <p>{t("answer.update.moved", { day: day(update.dueBy) })}</p>}
            {update.text && (
              <p className="as-written measure" lang={lang}>
                {update.text}
              </p>
            )}
            {update.evidence && (
              <p>
                {t("answer.update.evidence.see")} <Evidence address={update.evidence} />
              </p>
            )}
          </li>
        ))}
        <li>
          <p className="muted small">{day(madeAt, timeZone)}</p>
          <p>{t("answer.history.made", { day: day(firstPromised) })}</p>
        </li>
      </ol>
    </section>
  );
}

function Evidence({ address }: { address: string }) {
  const { t } = useLocale();
  if (address.startsWith("/")) return <a href={address}>{t("answer.update.evidence.document")}</a>;
  return (
    <a href={address} rel="nofollow ugc noopener">
      {address.replace(/^https:\/\//, "").replace(/\/$/, "")}
    </a>
  );
}
