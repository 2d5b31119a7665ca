import { localeOf, type Values } from "#app/i18n/locale.ts";
import type { Language } from "#db/schema.ts";

export interface Letter {
  subject: string;
  text: string;
  html: string;
  /** Where such letters can be ended, for those that are sent regularly. */
  unsubscribe?: string | null;
}

/** Letters that carry a one-time link, and those that only tell something. */
export type LinkLetter =
  | "create-account"
  | "already-here"
  | "sign-in"
  | "no-account"
  | "reset-password"
  | "confirm-email";
export type Notice = "password-changed" | "email-changed" | "address-in-use";

/** @param link  works once, for `minutes` */
export function linkLetter(name: LinkLetter, language: Language, link: string, minutes: number): Letter {
  const { t } = localeOf(language);
  return compose(language, t(`mail.${name}.subject`), [
    ...paragraphs(t(`mail.${name}.text`)),
    { href: link, label: t(`mail.${name}.button`) },
    t("mail.lasts", { minutes }),
    t("mail.ignore"),
  ]);
}

export function notice(name: Notice, language: Language, values: Values = {}): Letter {
  const { t } = localeOf(language);
  return compose(language, t(`mail.${name}.subject`), paragraphs(t(`mail.${name}.text`, values)));
}

export type Part = string | { href: string; label: string };

export function paragraphs(words: string): string[] {
  return words.split("\n\n");
}

/** @param parts  paragraphs, and links that stand by themselves */
export function compose(language: Language, subject: string, parts: Part[]): Letter {
  const name = localeOf(language).t("common.name");
  return {
    subject,
    text: `${[...parts.map(asText), `-- \n${name}`].join("\n\n")}\n`,
    html: page(
      language,
      subject,
      [...parts.map(asHtml), `<p style="color:#555">${escaped(name)}</p>`].join("\n"),
    ),
  };
}

function asText(part: Part): string {
  return typeof part === "string" ? part : `${part.label}:\n${part.href}`;
}

function asHtml(part: Part): string {
  if (typeof part === "string") return `<p>${escaped(part)}</p>`;
  const button =
    "display:inline-block;padding:14px 22px;border-radius:8px;background:#0b5c63;color:#fff;text-decoration:none";
  const href = escaped(part.href);
  return `<p><a href="${href}" style="${button}">${escaped(part.label)}</a></p>\n<p><a href="${href}">${href}</a></p>`;
}

function page(language: Language, subject: string, body: string): string {
  const style =
    "max-width:36em;margin:0 auto;padding:16px;font:17px/1.5 sans-serif;color:#1b1b1b;background:#fff";
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="${style}">
${body}
</body>
</html>
`;
}

function escaped(words: string): string {
  return words
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
