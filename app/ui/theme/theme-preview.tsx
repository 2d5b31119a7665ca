import { useLocale } from "#app/ui/locale.tsx";
import { AsWritten } from "#app/ui/moderation/as-written.tsx";
import type { Language } from "#db/schema.ts";

interface Texts {
  count: number;
  texts: { id: string; title: string | null; text: string; language: Language }[];
}

export interface PreviewShown {
  read: number;
  before: number;
  after: number;
  gained: Texts;
  lost: Texts;
}

/** What the words typed would catch; with JavaScript renewed as they are typed. */
export function ThemePreview({ preview }: { preview: PreviewShown | null }) {
  const { t } = useLocale();
  return (
    <div id="preview" className="stack" role="status">
      {preview && (
        <section className="panel stack">
          <h2>{t("theme.preview.title")}</h2>
          <p>
            {t("theme.preview.caught", { read: preview.read, before: preview.before, after: preview.after })}
          </p>
          <Change
            label={t("theme.preview.gained", { count: preview.gained.count })}
            change={preview.gained}
          />
          <Change label={t("theme.preview.lost", { count: preview.lost.count })} change={preview.lost} />
        </section>
      )}
    </div>
  );
}

function Change({ label, change: { count, texts } }: { label: string; change: Texts }) {
  const { t } = useLocale();
  if (count === 0) return null;
  return (
    <section className="stack">
      <h3>{label}</h3>
      {texts.map(({ id, title, text, language }) => (
        <AsWritten key={id} title={title} text={shortened(text)} lang={language} />
      ))}
      {count > texts.length && <p>{t("theme.preview.more", { count: count - texts.length })}</p>}
    </section>
  );
}

const longest = 300;

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}
