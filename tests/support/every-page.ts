import { readdirSync, readFileSync } from "node:fs";

interface Template {
  file: string;
  /** What its addresses look like. */
  pattern: RegExp;
  /** How many parts of its addresses are not given. */
  open: number;
}

/** Every route that shows a page of its own, which is to say has a title; those that only redirect have none. */
export function pageTemplates(): Template[] {
  return readdirSync("app/routes")
    .filter((file) => file.endsWith(".tsx") && isPage(file))
    .map((file) => {
      const parts = file
        .replace(/\.tsx$/, "")
        .split(".")
        .map((part) => part.replace(/_$/, ""))
        .filter((part) => part !== "_index");
      const source = parts.map((part) => (part.startsWith("$") ? "/[^/]+" : `/${part}`)).join("") || "/";
      return {
        file,
        pattern: new RegExp(`^${source}$`),
        open: parts.filter((part) => part.startsWith("$")).length,
      };
    })
    .toSorted((a, b) => a.open - b.open);
}

/** The templates that none of these addresses is made by. */
export function templatesWithout(addresses: string[]): string[] {
  const templates = pageTemplates();
  const made = new Set(
    addresses.map((address) => {
      const { pathname } = new URL(address, "http://portal.invalid");
      return templates.find(({ pattern }) => pattern.test(pathname))?.file;
    }),
  );
  return templates.map(({ file }) => file).filter((file) => !made.has(file));
}

function isPage(file: string): boolean {
  return /^export const handle\b/m.test(readFileSync(`app/routes/${file}`, "utf8"));
}
