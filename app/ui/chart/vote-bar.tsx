import { ChoiceBar } from "#app/ui/chart/choice-bar.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/** How the votes divide: green and full, grey and thin, red and hollow, and the same in words, in the same order. */
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
      <ChoiceBar agrees={agrees} disagrees={disagrees} passes={passes} />
      <p>
        <span data-choice="agree">{t("common.votes.agree", { percent: percent(agree) })},</span>{" "}
        <span data-choice="disagree">{t("common.votes.disagree", { percent: percent(disagree) })},</span>{" "}
        <span data-choice="pass">{t("common.votes.pass", { percent: percent(pass) })}.</span>{" "}
        <small>{t("common.votes.people", { count: total })}</small>
      </p>
    </div>
  );
}
