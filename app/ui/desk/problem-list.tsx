import { type Problem, problemParts } from "#app/domain/consultation/publication.ts";
import { useLocale } from "#app/ui/locale.tsx";

/** All that stands between a draft and its publication, each a link to where it is mended. */
export function ProblemList({
  base,
  problems,
  joint,
}: {
  base: string;
  problems: readonly Problem[];
  joint: readonly { name: string; agreedAt: string | null }[];
}) {
  const { t, list } = useLocale();
  const waitingFor = joint.filter(({ agreedAt }) => agreedAt === null).map(({ name }) => name);
  return (
    <ul>
      {problems.map((problem) => (
        <li key={problem}>
          <a href={`${base}/${problem === "agreement-missing" ? "authorities" : problemParts[problem]}`}>
            {t(`desk.refused.${problem}`, { authorities: list(waitingFor) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
