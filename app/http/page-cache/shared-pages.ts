/** How the pages of one address pattern are shared among readers who are nobody in particular. */
export interface SharedPage {
  /** "/consultations/:slug/proposals" */
  path: string;
  /** The parameters that change the page, each with the values that are kept; any others are not shared. */
  query: Readonly<Record<string, RegExp>>;
  restsOn: RestsOn;
}

/**
 * What changes it: the portal's own words alone; whatever officials and moderators do anywhere; whatever
 * anybody does anywhere; or one consultation, as a whole or its frame alone, and how to find it.
 */
export type RestsOn =
  | { of: "portal" | "frames" | "everything" }
  | { of: "consultation" | "frame"; by: "slug" | FoundBy };

/** The tables that know the consultation of what the address names by its id. */
export type FoundBy = "proposal" | "entry" | "decision" | "answer" | "commitment";

const page = /^[1-9]\d{0,3}$/;
const edition = /^\d{1,4}$/;
const word = /^[a-z-]{1,30}$/;
const code = /^[\w.-]{1,30}$/;
const none = {};

const portal: RestsOn = { of: "portal" };
const frames: RestsOn = { of: "frames" };
const everything: RestsOn = { of: "everything" };
const consultation: RestsOn = { of: "consultation", by: "slug" };
const frame: RestsOn = { of: "frame", by: "slug" };

/**
 * Every page that may be shared. A page that is not here is made for whoever asks for it: new ones are
 * private until somebody has thought about them. To be shared, a page must say the same to every reader
 * with the same address, language and municipality who is not signed in: no form key, no one-time link, no
 * nonce, no cookie. A test names those that are not shared, and why.
 */
export const sharedPages: readonly SharedPage[] = [
  { path: "/", query: none, restsOn: everything },
  { path: "/about", query: none, restsOn: portal },
  { path: "/about/accessibility", query: none, restsOn: portal },
  { path: "/about/data", query: none, restsOn: frames },
  { path: "/about/ladder", query: none, restsOn: portal },
  { path: "/about/privacy", query: none, restsOn: portal },
  { path: "/answers/:id", query: none, restsOn: { of: "consultation", by: "answer" } },
  { path: "/authorities", query: { country: code, page }, restsOn: everything },
  { path: "/authorities/:slug", query: none, restsOn: everything },
  { path: "/authorities/:slug/commitments", query: { state: word, page }, restsOn: everything },
  { path: "/authorities/:slug/moderation", query: { outcome: word, rule: code }, restsOn: everything },
  { path: "/authorities/:slug/moderation.atom", query: { lang: word }, restsOn: everything },
  { path: "/authorities/:slug/rules", query: none, restsOn: portal },
  { path: "/commitments/:id", query: none, restsOn: { of: "consultation", by: "commitment" } },
  { path: "/consultations", query: { state: word }, restsOn: everything },
  { path: "/consultations/:slug", query: { lang: word }, restsOn: consultation },
  { path: "/consultations/:slug/answers", query: { page, lang: word }, restsOn: consultation },
  { path: "/consultations/:slug/calendar.ics", query: { lang: word }, restsOn: frame },
  { path: "/consultations/:slug/meetings/:id", query: { lang: word }, restsOn: frame },
  {
    path: "/consultations/:slug/moderation",
    query: { outcome: word, rule: code, lang: word },
    restsOn: consultation,
  },
  { path: "/consultations/:slug/moderation.atom", query: { lang: word }, restsOn: consultation },
  { path: "/consultations/:slug/opinions", query: { proposals: word }, restsOn: consultation },
  {
    path: "/consultations/:slug/proposals",
    query: { municipality: code, theme: code, sort: word, lang: word, q: /^$/ },
    restsOn: consultation,
  },
  {
    path: "/consultations/:slug/questions/:position",
    query: { municipality: code, lang: word },
    restsOn: consultation,
  },
  { path: "/consultations/:slug/summaries", query: { level: word, order: word, page }, restsOn: frame },
  { path: "/consultations/:slug/summaries/:code", query: { edition }, restsOn: frame },
  { path: "/consultations/:slug/summaries/:code/share", query: { edition }, restsOn: frame },
  {
    path: "/consultations/:slug/summaries/:code/sources/:section/:sentence",
    query: { edition },
    restsOn: consultation,
  },
  { path: "/consultations/:slug/summaries/:code/versions", query: none, restsOn: frame },
  { path: "/entries/:id", query: { lang: word }, restsOn: { of: "consultation", by: "entry" } },
  {
    path: "/proposals/:id",
    query: { stance: word, lang: word },
    restsOn: { of: "consultation", by: "proposal" },
  },
  { path: "/rules", query: none, restsOn: portal },
  { path: "/rules/:id", query: none, restsOn: portal },
  { path: "/schemas/consultation-design.json", query: none, restsOn: portal },
  { path: "/schemas/summary-digest.json", query: none, restsOn: portal },
  { path: "/sitemap.xml", query: none, restsOn: everything },
  { path: "/summaries", query: { municipality: code }, restsOn: frames },
  { path: "/themes/:slug.css", query: none, restsOn: portal },
];

export interface Matched {
  page: SharedPage;
  /** What the ":…" of its path stands for here. */
  params: Readonly<Record<string, string>>;
}

const matchers = sharedPages.map((one) => ({ page: one, pattern: patternOf(one.path) }));

function patternOf(path: string): RegExp {
  const source = path.replace(/\./g, "\\.").replace(/:(\w+)/g, "(?<$1>[^/?#%\\\\]{1,200}?)");
  return new RegExp(`^${source}$`);
}

/** The shared page of this path; null for all that is made for one reader. Names are kept as they are written: escapes make many of one. */
export function sharedPageAt(pathname: string): Matched | null {
  for (const { page, pattern } of matchers) {
    const match = pattern.exec(pathname);
    if (match) return { page, params: match.groups ?? {} };
  }
  return null;
}
