import { useLocale } from "#app/ui/locale.tsx";
import { usePageFeed, usePagePicture, usePageTitle } from "#app/ui/page-title.tsx";

/** What search engines and messengers are told of a page; nothing of it is fetched from elsewhere. */
export function PageMeta({ origin, path }: { origin: string; path: string }) {
  const { t, language } = useLocale();
  const title = usePageTitle();
  const feed = usePageFeed();
  const picture = usePagePicture();
  const address = canonicalAddress(origin, path);
  return (
    <>
      <link rel="canonical" href={address} />
      {feed && <link rel="alternate" type="application/atom+xml" title={title} href={feed} />}
      <meta property="og:type" content="website" />
      <meta property="og:url" content={address} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={t("common.description")} />
      <meta property="og:site_name" content={t("common.name")} />
      {picture && <Picture address={`${origin}${picture}&language=${language}`} words={title} />}
    </>
  );
}

function Picture({ address, words }: { address: string; words: string }) {
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={words} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** The page's address without what only filters, sorts or translates it: of its query, only where a list goes on. */
export function canonicalAddress(origin: string, path: string): string {
  const { pathname, searchParams } = new URL(path, origin);
  const after = searchParams.get("after") ?? "";
  const page = searchParams.get("page") ?? "";
  const address = `${origin}${pathname}`;
  if (/^[\w-]{1,100}$/.test(after)) return `${address}?after=${after}`;
  return /^[1-9]\d*$/.test(page) && page !== "1" ? `${address}?page=${page}` : address;
}
