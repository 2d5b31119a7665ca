import { useLocale } from "#app/ui/locale.tsx";
import { AsWritten } from "#app/ui/moderation/as-written.tsx";
import { Card } from "#app/ui/page/card.tsx";
import type { Language } from "#db/schema.ts";

export interface ThemedShown {
  id: string;
  title: string | null;
  text: string;
  language: Language;
  themes: Record<Language, string>[];
}

/** Contributions with the themes found in them, each with a way to correct those. */
export function ThemedList({ texts, kind }: { texts: ThemedShown[]; kind: "entry" | "proposal" }) {
  const { t, language, list } = useLocale();
  return (
    <ul className="list-plain stack">
      {texts.map((text) => (
        <Card key={text.id} as="li">
          <AsWritten title={text.title} text={text.text} lang={text.language} />
          <p>
            {text.themes.length === 0
              ? t("theme.assigned.without")
              : t("theme.assigned.about", { themes: list(text.themes.map((names) => names[language])) })}
          </p>
          <p>
            <a href={`/moderation/${kind}/${text.id}/themes`}>
              {t("theme.correct.link")}
              <span className="hidden"> {(text.title ?? text.text).slice(0, 60)}</span>
            </a>
          </p>
        </Card>
      ))}
    </ul>
  );
}
