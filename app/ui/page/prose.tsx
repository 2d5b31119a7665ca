/**
 * Words that somebody formatted, already sanitised.
 * @param under  the level of the heading they stand under; their own begin at h2
 */
export function Prose({ html, lang, under = 1 }: { html: string; lang?: string; under?: 1 | 2 }) {
  return (
    <div
      className="prose"
      lang={lang}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was written
      dangerouslySetInnerHTML={{ __html: under === 2 ? lowered(html) : html }}
    />
  );
}

/** Each heading one level further down. */
export function lowered(html: string): string {
  return html.replace(/<(\/?)h([2-5])(?=[\s>])/g, (_, slash, level) => `<${slash}h${Number(level) + 1}`);
}
