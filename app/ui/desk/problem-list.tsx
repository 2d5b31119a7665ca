import { type Problem, problemParts } from "#app/domain/consultation/publication.ts";
import { useLocale } from "#app/ui/locale.tsx";

/** All that stands between a draft and its publication, each a link to where it is mended. */
export function ProblemList({ base, problems }: { base: string; problems: readonly Problem[] }) {
  const { t } = useLocale();
  return (
    <ul>
      {problems.map((problem) => (
        <li key={problem}>
          <a href={`${base}/${problemParts[problem]}`}>{t(`desk.refused.${problem}`)}</a>
        </li>
      ))}
    </ul>
  );
}
