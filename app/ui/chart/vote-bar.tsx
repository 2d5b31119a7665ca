import { useLocale } from "#app/ui/locale.tsx";

/** How the votes divide: green, grey, red, and the same in words, always in the same order. */
export function VoteBar({
  agrees,
  disagrees,
  passes,
}: {
  agrees: number;
  disagrees: number;
  passes: number;
}) {
  const { t, percent } = useLocale();
  const total = agrees + disagrees + passes;
  if (total === 0) return <p className="muted">{t("common.votes.none")}</p>;

  const agree = agrees / total;
  const disagree = disagrees / total;
  const pass = passes / total;
  return (
    <div className="votes">
      <svg aria-hidden="true">
        <rect data-choice="agree" width={share(agree)} height="100%" />
        <rect data-choice="pass" x={share(agree)} width={share(pass)} height="100%" />
        <rect data-choice="disagree" x={share(agree + pass)} width={share(disagree)} height="100%" />
      </svg>
      <p>
        <span data-choice="agree">{t("common.votes.agree", { percent: percent(agree) })}</span>,{" "}
        <span data-choice="disagree">{t("common.votes.disagree", { percent: percent(disagree) })}</span>,{" "}
        <span data-choice="pass">{t("common.votes.pass", { percent: percent(pass) })}</span>.{" "}
        <small>{t("common.votes.people", { count: total })}</small>
      </p>
    </div>
  );
}

function share(value: number): string {
  return `${Math.round(value * 1000) / 10}%`;
}
