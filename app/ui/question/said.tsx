import type { Langs } from "#app/domain/translation/reading.ts";
import { useLocale } from "#app/ui/locale.tsx";

/** One text of a question, marked with its language where that is not the page's. */
export function Said({ langs, name, children }: { langs: Langs; name: string; children: string }) {
  const { language } = useLocale();
  const lang = langs[name];
  if (children === "" || lang === undefined || lang === language) return children;
  return <span lang={lang}>{children}</span>;
}
