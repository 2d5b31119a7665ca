import type { MessageKey } from "#app/i18n/catalogues.ts";

/** What the footer leads to, by the message that names it. */
export const aboutPages: { href: string; name: MessageKey }[] = [
  { href: "/about", name: "about.title" },
  { href: "/authorities", name: "authority.list.title" },
  { href: "/about/ladder", name: "authority.about.title" },
  { href: "/rules", name: "about.rules" },
  { href: "/about/data", name: "about.data.title" },
  { href: "/about/accessibility", name: "about.accessibility.title" },
  { href: "/about/privacy", name: "about.privacy.title" },
  { href: "/about/data#source", name: "about.source" },
];
