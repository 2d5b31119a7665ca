import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";
import type { Language } from "#db/schema.ts";

/** The proposals that this one stands for. */
export function MergedHere({
  proposals,
}: {
  proposals: { id: string; title: string; language: Language }[];
}) {
  const { t, language } = useLocale();
  if (proposals.length === 0) return null;
  return (
    <Details summary={t("proposal.merged.here", { count: proposals.length })}>
      <ul className="list-plain stack" data-gap="s">
        {proposals.map(({ id, title, language: lang }) => (
          <li key={id} lang={lang === language ? undefined : lang}>
            <a href={`/proposals/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </Details>
  );
}
