import type { z } from "zod";
import type { Design } from "#app/domain/design/design.ts";
import { DesignFile, largestFile } from "#app/domain/design/file.ts";
import { designProblems } from "#app/domain/design/problems.ts";
import { settingsProblems } from "#app/domain/question/settings.ts";
import { documentFromMarkdown } from "#app/domain/rich-text/from-markdown.ts";
import { longestText } from "#app/domain/rich-text/rich-text.ts";
import { markdownFromDocument } from "#app/domain/rich-text/to-markdown.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { oneLine, plainText } from "#app/domain/text/plain.ts";
import { translatableTexts } from "#app/domain/translation/translatable.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { Language } from "#db/schema.ts";

export interface FileProblem {
  /** Where in the design: ["questions", 2, "settings", "options", 1, "label"]; [] for the file as a whole. */
  path: (string | number)[];
  /** A message reference. */
  message: string;
}

export type FileRead = { ok: true; design: Design } | { ok: false; problems: FileProblem[] };

/** More than anybody mends at once. */
const mostProblems = 20;

/** A design from a file that anybody may have written: tidied like what is typed, and nothing in it unknown. */
export function readDesignFile(json: string): FileRead {
  if (new TextEncoder().encode(json).length > largestFile)
    return refused(msg("form.file.too-large", { megabytes: 1 }));
  const said = parsed(json);
  if (said === undefined) return refused("design.file.not-json");
  const read = DesignFile.safeParse(said, { error: messageOf });
  if (!read.success) return { ok: false, problems: problemsIn(read.error) };
  const unknown = unknownFields(said, read.data, []);
  if (unknown.length > 0) return { ok: false, problems: unknown.slice(0, mostProblems) };
  const design = tidied(read.data.design);
  const problems = deeperProblems(design);
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, mostProblems) }
    : { ok: true, design };
}

function refused(message: string): FileRead {
  return { ok: false, problems: [{ path: [], message }] };
}

/** undefined for what is no JSON. PostgreSQL cannot keep the character NUL. */
function parsed(json: string): unknown {
  try {
    const withoutMark = json.replace(/^\ufeff/, "");
    return JSON.parse(withoutMark, (_, value) =>
      typeof value === "string" ? value.replaceAll("\0", "") : value,
    );
  } catch {
    return undefined;
  }
}

/** Where nothing says more, and the form's own words would speak of a field left empty. */
function messageOf(issue: z.core.$ZodRawIssue): string {
  if (issue.code === "invalid_type") {
    return issue.input === undefined ? "design.file.missing" : "design.file.wrong-kind";
  }
  if (issue.code === "too_small" && issue.origin === "number")
    return msg("form.too-small", { min: Number(issue.minimum) });
  if (issue.code === "too_big" && issue.origin === "number")
    return msg("form.too-big", { max: Number(issue.maximum) });
  if (issue.code === "too_big" && issue.origin === "array")
    return msg("design.file.too-many", { max: Number(issue.maximum) });
  if (issue.code === "too_big") return msg("form.too-long", { max: Number(issue.maximum) });
  return "form.invalid";
}

function problemsIn({ issues }: z.ZodError): FileProblem[] {
  const known = issues.map(({ path, message }) => ({ path: inDesign(path), message }));
  return known.slice(0, mostProblems);
}

/** Paths are given within the design; those of the file's own fields stay as they are. */
function inDesign(path: PropertyKey[]): (string | number)[] {
  const own = path as (string | number)[];
  return own[0] === "design" ? own.slice(1) : own;
}

/** What was written and no field has read. */
function unknownFields(written: unknown, read: unknown, path: (string | number)[]): FileProblem[] {
  if (Array.isArray(written) && Array.isArray(read)) {
    return written.flatMap((one, index) => unknownFields(one, read[index], [...path, index]));
  }
  if (!isRecord(written) || !isRecord(read)) return [];
  return Object.keys(written).flatMap((key) =>
    Object.hasOwn(read, key)
      ? unknownFields(written[key], read[key], [...path, key])
      : [{ path: inDesign(path), message: msg("design.file.unknown", { field: key.slice(0, 60) }) }],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function tidied(design: Design): Design {
  const long = new Set(translatableTexts(design).flatMap(({ key, isLong }) => (isLong ? [key] : [])));
  const words = (key: string, text: string) => (long.has(key) ? plainText(text) : oneLine(text));
  const translations = Object.fromEntries(
    Object.entries(design.translations).map(([language, texts]) => [
      language,
      Object.fromEntries(
        Object.entries(texts).map(([key, { text, source }]) => [
          key,
          { text: key === "background" ? markdown(text) : words(key, text), source },
        ]),
      ),
    ]),
  );
  return { ...design, background: markdown(design.background), translations };
}

/** As it comes back from the document that is kept. */
function markdown(text: string): string {
  return markdownFromDocument(documentFromMarkdown(text));
}

function deeperProblems(design: Design): FileProblem[] {
  return [
    ...languageProblems(design),
    ...(design.background.length > longestText
      ? [{ path: ["background"], message: msg("form.too-long", { max: longestText }) }]
      : []),
    ...design.questions.flatMap((question, index) => [
      ...Object.entries(settingsProblems(question)).map(([field, message]) => ({
        path: ["questions", index, "settings", field],
        message,
      })),
      ...(isAskedBefore(design, index)
        ? [{ path: ["questions", index, "title"], message: "design.problem.asked-already" }]
        : []),
    ]),
    ...designProblems(design)
      .filter(({ kind }) => kind !== "settings-wrong")
      .map(({ kind, at }) => ({ path: placeOf(design, at), message: `design.problem.${kind}` })),
    ...translationProblems(design),
  ];
}

function languageProblems({ language, languages }: Design): FileProblem[] {
  const areDifferent = new Set([language, ...languages]).size === languages.length + 1;
  return areDifferent ? [] : [{ path: ["languages"], message: "design.problem.language-twice" }];
}

function isAskedBefore({ questions }: Design, index: number): boolean {
  const title = foldText(questions[index]!.title);
  return questions.slice(0, index).some((other) => foldText(other.title) === title);
}

function placeOf({ sections, questions }: Design, id: string): (string | number)[] {
  const question = questions.findIndex((one) => one.id === id);
  return question >= 0 ? ["questions", question] : ["sections", sections.findIndex((one) => one.id === id)];
}

function translationProblems(design: Design): FileProblem[] {
  const keys = new Set(translatableTexts(design).map(({ key }) => key));
  return (Object.keys(design.translations) as Language[]).flatMap((language) => {
    const path = ["translations", language];
    const texts = Object.entries(design.translations[language] ?? {});
    return texts.flatMap(([key, { text }]): FileProblem[] => {
      if (!keys.has(key)) return [{ path, message: msg("design.file.unknown", { field: key.slice(0, 60) }) }];
      if (text === "") return [{ path: [...path, key], message: "form.missing" }];
      return [];
    });
  });
}
