import { useLocale } from "#app/ui/locale.tsx";
import type { Language } from "#db/schema.ts";

interface Apart {
  id: string;
  title: string;
  language: Language;
  stance: "agree" | "disagree";
}

/** The proposals that a group agrees or disagrees with more than the others do. */
export function WhatSetsApart({ apart }: { apart: Apart[] }) {
  const { t } = useLocale();
  if (apart.length === 0) return <p className="muted">{t("opinion.group.nothing")}</p>;
  return (["agree", "disagree"] as const)
    .map((stance) => ({ stance, list: apart.filter((one) => one.stance === stance) }))
    .filter(({ list }) => list.length > 0)
    .map(({ stance, list }) => (
      <div key={stance} className="stack" data-gap="s">
        <p>{t(`opinion.group.${stance}`)}</p>
        <ul>
          {list.map(({ id, title, language }) => (
            <li key={id}>
              <a href={`/proposals/${id}`} lang={language}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </div>
    ));
}
