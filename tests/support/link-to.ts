/** Where the stretch of a list beside this page's is: it must have a link there. */
export function linkTo(rel: "next" | "prev", html: string): string {
  const [, href] = new RegExp(`href="([^"]+)" rel="${rel}"`).exec(html) ?? [];
  if (href === undefined) throw new Error(`no link rel="${rel}"`);
  return href.replaceAll("&amp;", "&");
}
