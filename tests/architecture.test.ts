import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = new URL("..", import.meta.url).pathname;

interface Source {
  path: string;
  imports: string[];
}

const sources = ["app", "db"].flatMap((folder) => sourcesIn(folder));

/** One direction only: routes -> domain -> db. */
const forbidden: { from: RegExp; to: RegExp; why: string }[] = [
  {
    from: /^app\/domain\//,
    to: /^#app\/(routes|ui|http|jobs|root|entry|i18n\/(es|pt|en|fr|catalogues))/,
    why: "the domain knows no layer above it",
  },
  {
    from: /^app\/domain\//,
    to: /^(react|react-dom|@remix-run\/|lucia|@conform-to\/|vite)/,
    why: "the domain knows no web",
  },
  { from: /^db\//, to: /^#app\/(routes|ui|http|jobs)/, why: "the database knows no web" },
  { from: /^db\/(connection|migrate|schema|id)\.ts/, to: /^#app\//, why: "the connection knows nobody" },
  { from: /^app\/ui\//, to: /\.server\.tsx?$/, why: "the ui is given what it shows" },
  {
    from: /^app\/ui\//,
    to: /^#(db\/(?!schema)|app\/(routes|jobs|http))/,
    why: "the ui is given what it shows",
  },
  { from: /^app\/(http|jobs)\//, to: /^#app\/(routes|ui)/, why: "http and jobs serve routes" },
  { from: /^app\/i18n\//, to: /^#app\/(?!i18n)/, why: "words depend on nothing" },
];

describe("the arrows", () => {
  for (const { from, to, why } of forbidden) {
    test(`${from.source} never reaches ${to.source}: ${why}`, () => {
      const broken = sources
        .filter((source) => from.test(source.path))
        .flatMap((source) =>
          source.imports.filter((name) => to.test(name)).map((name) => `${source.path} -> ${name}`),
        );
      expect(broken.filter((arrow) => !allowed.includes(arrow))).toEqual([]);
    });
  }

  test("only routes, root, entries, http and ui know Remix", () => {
    const knowing = sources
      .filter((source) => source.imports.some((name) => name.startsWith("@remix-run/")))
      .map((source) => source.path)
      .filter((path) => !/^app\/(routes|http|ui)\/|^app\/(root|entry|routes)\b/.test(path));
    expect(knowing).toEqual([]);
  });

  test("sources import each other by #app, #db and with their extension", () => {
    const loose = sources.flatMap((source) =>
      source.imports
        .filter(
          (name) =>
            name.startsWith("../") || (/^(#|\.)/.test(name) && !/\.(tsx?|js|(css|js)\?url|json)$/.test(name)),
        )
        .map((name) => `${source.path} -> ${name}`),
    );
    expect(loose.filter((arrow) => !arrow.startsWith("app/i18n/"))).toEqual([]);
  });

  test("no folder for what has no name", () => {
    const folders = sources.map((source) => source.path.split("/").slice(0, -1).join("/"));
    expect(folders.filter((folder) => /(utils|lib|services|helpers)$/.test(folder))).toEqual([]);
  });
});

/** Types only, erased before anything runs. */
const allowed: string[] = [];

function sourcesIn(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((entry) => /\.tsx?$/.test(entry))
    .map((entry) => {
      const path = join(folder, entry);
      const text = readFileSync(join(root, path), "utf8");
      const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1]!);
      return { path, imports };
    });
}
