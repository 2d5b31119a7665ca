import type { PublicDecision } from "#app/domain/record/record-decision.ts";
import { circumstances, ruleWords } from "#app/domain/record/record-words.ts";
import { type Locale, localeOf } from "#app/i18n/locale.ts";
import type { Language } from "#db/schema.ts";

export interface FeedFacts {
  title: string;
  /** Of the page it is the feed of. */
  path: string;
  /** Where the portal is, "https://consultas.example". */
  origin: string;
  language: Language;
  authority: string;
  /** The latest first. */
  decisions: readonly PublicDecision[];
}

/** The latest decisions for a feed reader (Atom, RFC 4287). An entry changes when an appeal does. */
export function recordFeed({ title, path, origin, language, authority, decisions }: FeedFacts): string {
  const locale = localeOf(language);
  const address = `${origin}${path}`;
  const updated = decisions.map(lastChange).sort().at(-1) ?? "1970-01-01T00:00:00.000Z";
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${xml(address)}</id>
<title>${xml(locale.t("record.feed.title", { title }))}</title>
<updated>${updated}</updated>
<author><name>${xml(authority)}</name></author>
<link rel="self" type="application/atom+xml" href="${xml(`${address}.atom?lang=${language}`)}"/>
<link rel="alternate" type="text/html" href="${xml(address)}"/>
${decisions.map((decision) => entry(locale, origin, decision)).join("\n")}
</feed>
`;
}

function entry(locale: Locale, origin: string, decision: PublicDecision): string {
  const { t } = locale;
  const address = `${origin}/decisions/${decision.id}`;
  const title = t("record.feed.entry", {
    kind: t(`moderation.kind.${decision.kind}`),
    outcome: t(`moderation.outcome.${decision.outcome}`),
  });
  const summary = [
    ruleWords(locale, decision.rule),
    ...circumstances(locale, decision),
    appealWords(locale, decision),
    ...(decision.textHash ? [`SHA-256 ${decision.textHash}`] : []),
  ];
  return `<entry>
<id>${xml(address)}</id>
<title>${xml(title)}</title>
<published>${decision.decidedAt}</published>
<updated>${lastChange(decision)}</updated>
<link rel="alternate" type="text/html" href="${xml(address)}"/>
<summary type="text">${xml(summary.filter(Boolean).join(". "))}</summary>
</entry>`;
}

function appealWords({ t }: Locale, { appeal, reversedAt }: PublicDecision): string {
  if (appeal) return t(`record.appeal.${appeal.outcome ?? "open"}`);
  return reversedAt ? t("record.reversed") : "";
}

function lastChange({ decidedAt, reversedAt, appeal }: PublicDecision): string {
  const times = [decidedAt, reversedAt, appeal?.madeAt, appeal?.decidedAt].filter((one) => one != null);
  return times.sort().at(-1)!;
}

/** Text as XML 1.0 holds it: without the control characters that it may not. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
