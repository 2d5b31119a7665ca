import type { StandingProblem } from "#app/domain/design/problems.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";

/** What has to be mended in what is asked before it can be published, each a link to where. */
export function Standing({ base, problems }: { base: string; problems: readonly StandingProblem[] }) {
  const { t } = useLocale();
  if (problems.length === 0) return null;
  return (
    <Notice kind="warning" title={t("builder.problems")}>
      <ul>
        {problems.map(({ kind, id, number }) => (
          <li key={`${kind} ${id}`}>
            <a href={`${base}/${pageOf(kind, id)}`}>{t(`builder.problem.${kind}`, { number })}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function pageOf(kind: StandingProblem["kind"], id: string): string {
  if (kind === "condition") return `questions/${id}/condition`;
  if (kind === "place") return `questions/${id}/position`;
  if (kind === "section-title") return `sections/${id}`;
  return kind === "section-empty" ? `questions#section-${id}` : `questions/${id}`;
}
