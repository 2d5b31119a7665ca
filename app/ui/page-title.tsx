import { useMatches } from "@remix-run/react";
import { createContext, useContext } from "react";
import type { Translate } from "#app/i18n/locale.ts";
import { useLocale } from "#app/ui/locale.tsx";

/** What a route says about its page. */
export interface PageHandle {
  /** Both the <h1> and the beginning of the <title>. */
  // biome-ignore lint/suspicious/noExplicitAny: each route reads its own loader's data here
  title: (t: Translate, data: any) => string;
  /** Asks for JavaScript; without this a page has none. */
  hydrate?: boolean;
  /** Address of a small script of its own, beside a page that works without it. */
  script?: string;
  /** Path of the Atom feed of what the page lists. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  feed?: (data: any) => string;
  /** Path, with a query, of a picture of 1200 x 630 that says what the page says. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  picture?: (data: any) => string;
}

export function usePageHandle(): PageHandle | undefined {
  return useMatches().at(-1)?.handle as PageHandle | undefined;
}

export function usePageTitle(): string {
  const { t } = useLocale();
  const match = useMatches().at(-1);
  return (match?.handle as PageHandle | undefined)?.title(t, match?.data) ?? t("common.name");
}

/** Where the page's feed is; null for the most, which have none. */
export function usePageFeed(): string | null {
  const match = useMatches().at(-1);
  const feed = (match?.handle as PageHandle | undefined)?.feed;
  return feed && match?.data ? feed(match.data) : null;
}

/** What is shown of a link to the page; null for the most, which have no picture. */
export function usePagePicture(): string | null {
  const match = useMatches().at(-1);
  const picture = (match?.handle as PageHandle | undefined)?.picture;
  return picture && match?.data ? picture(match.data) : null;
}

/** How the page being rendered came out: 422 makes its title begin with "Error:". */
export const StatusContext = createContext<{ status: number; incident: string | null }>({
  status: 200,
  incident: null,
});

export function useHasErrors(): boolean {
  return useContext(StatusContext).status === 422;
}

/** The number that a person can quote when something broke. */
export function useIncident(): string | null {
  return useContext(StatusContext).incident;
}
