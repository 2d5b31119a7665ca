import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import en from "#app/i18n/en.ts";
import es from "#app/i18n/es.ts";
import fr from "#app/i18n/fr.ts";
import pt from "#app/i18n/pt.ts";

const catalogues: Record<string, Record<string, string>> = { es, pt, en, fr };
const root = new URL("../..", import.meta.url).pathname;

describe.each(Object.entries(catalogues))("the %s messages", (language, messages) => {
  test("have the keys of the Spanish ones, no more and no fewer", () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(es).sort());
  });

  test("are all written", () => {
    expect(Object.keys(messages).filter((key) => messages[key]!.trim() === "")).toEqual([]);
  });

  test("can be read as ICU messages with the values of the Spanish ones", () => {
    for (const [key, message] of Object.entries(messages)) {
      expect(valuesOf(message, language), key).toEqual(valuesOf((es as Record<string, string>)[key]!, "es"));
    }
  });
});

test("in French no line begins with : ; ? ! or », and none ends with «", () => {
  const breakable = Object.entries(fr).filter(([, text]) => /\S ([;?!»]|:(?!:))|« /.test(text));
  expect(breakable).toEqual([]);
});

test("no message is written and never shown", () => {
  const code = ["app", "db"]
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((f) => join(folder, f)),
    )
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("app/i18n/"))
    .map((path) => readFileSync(join(root, path), "utf8"))
    .join("\n");
  const unused = Object.keys(es).filter((key) => !code.includes(key) && !builtFrom(key, code));
  expect(unused).toEqual([]);
});

/** Keys put together from parts, `common.error.${kind}.title`: some beginning of the key stands before a `${`. */
function builtFrom(key: string, code: string): boolean {
  const parts = key.split(".");
  for (let i = parts.length - 1; i >= 1; i--) {
    if (code.includes(`${parts.slice(0, i).join(".")}.\${`)) return true;
  }
  return false;
}

function valuesOf(message: string, language: string): string[] {
  const names = new Set<string>();
  collect(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst(), names);
  return [...names].sort();
}

type Node = { type: number; value?: string; options?: Record<string, { value: Node[] }> };

function collect(nodes: unknown, names: Set<string>) {
  for (const node of nodes as Node[]) {
    if (node.type !== 0 && node.type !== 7 && node.value) names.add(node.value);
    for (const option of Object.values(node.options ?? {})) collect(option.value, names);
  }
}
