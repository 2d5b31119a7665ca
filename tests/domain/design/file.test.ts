import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { consultationById } from "#app/domain/consultation/consultation.server.ts";
import { readDesign, withNewIds, writeDesign } from "#app/domain/design/design.server.ts";
import { fileOf, fileSchema } from "#app/domain/design/file.ts";
import { asGiven } from "#app/domain/design/ids.ts";
import { readDesignFile } from "#app/domain/design/read-file.ts";
import { anyDesign } from "#tests/support/arbitrary-design.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aChoice, aDesign, asks, onlyIf } from "#tests/support/designs.ts";
import { aDraft } from "#tests/support/officials.ts";

const origin = "https://consultas.example.org";

test("what is exported and imported is the same design, and its file the same file", () => {
  fc.assert(
    fc.property(anyDesign, (design) => {
      const file = fileOf(design, origin);
      const read = readDesignFile(JSON.stringify(file));
      expect(read).toEqual({ ok: true, design: asGiven(design) });
      expect(read.ok && fileOf(withNewIds(read.design), origin)).toEqual(file);
    }),
    { numRuns: 150 },
  );
});

test("also by way of the tables of another consultation", async () => {
  const db = await emptyDb();
  const { id } = await aDraft(db);
  await fc.assert(
    fc.asyncProperty(anyDesign, async (design) => {
      const file = fileOf(design, origin);
      const read = readDesignFile(JSON.stringify(file));
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      await writeDesign(db, id, withNewIds(read.design));
      const kept = await readDesign(db, (await consultationById(db, id))!);
      expect(fileOf(kept, origin)).toEqual(file);
    }),
    { numRuns: 15 },
  );
});

test("every file that is written fits the published schema", () => {
  const published = z.fromJSONSchema(fileSchema(origin) as z.core.JSONSchema.JSONSchema);
  fc.assert(
    fc.property(anyDesign, (design) => {
      const file = fileOf(design, origin);
      expect(published.safeParse(JSON.parse(JSON.stringify(file))).error).toBeUndefined();
      expect(published.safeParse({ ...file, design: { ...file.design, colour: "red" } }).success).toBe(false);
    }),
    { numRuns: 60 },
  );
  expect(published.safeParse({ format: "cabildo-consultation-design", version: 2 }).success).toBe(false);
});

/** What is wrong with the file of this design once it is changed. */
function problemsOf(change: (file: Loose) => unknown) {
  const design = aDesign({
    sections: [{ id: "s1", title: "Su barrio", text: "" }],
    questions: [
      asks("q1", { title: "¿Vive en el barrio?" }),
      asks("q2", { title: "¿Qué plaza prefiere?", ...aChoice("o1", "o2") }),
    ],
  });
  const file = JSON.parse(JSON.stringify(fileOf(design, origin))) as Loose;
  const read = readDesignFile(JSON.stringify(change(file) ?? file));
  return read.ok ? [] : read.problems;
}

test("a file that is none is refused as a whole", () => {
  expect(readDesignFile("")).toEqual({
    ok: false,
    problems: [{ path: [], message: "design.file.not-json" }],
  });
  expect(readDesignFile("{")).toMatchObject({ ok: false });
  expect(readDesignFile("null")).toEqual({
    ok: false,
    problems: [{ path: [], message: "design.file.wrong-kind" }],
  });
  expect(readDesignFile(JSON.stringify({ a: "x".repeat(1024 * 1024) }))).toEqual({
    ok: false,
    problems: [{ path: [], message: "form.file.too-large?megabytes=1" }],
  });
  expect(readDesignFile("[".repeat(200_000))).toMatchObject({ ok: false });
  expect(readDesignFile(`${"[".repeat(200_000)}${"]".repeat(200_000)}`)).toMatchObject({ ok: false });
});

test("what is one line stays one line in every language", () => {
  const design = aDesign({ languages: ["pt"], sections: [{ id: "s1", title: "Su barrio", text: "Uno" }] });
  const file = fileOf(design, origin);
  file.design.translations = {
    pt: {
      title: { text: "Praças\r\nBEGIN:VEVENT", source: "" },
      "section.s1.text": { text: "Um\ndois", source: "" },
    },
  };
  file.design.questions = [asks("q1", { title: "¿Qué falta en su plaza?", sectionId: "s1" })];
  const read = readDesignFile(JSON.stringify(file));
  expect(read.ok && read.design.translations.pt).toMatchObject({
    title: { text: "Praças BEGIN:VEVENT" },
    "section.s1.text": { text: "Um\ndois" },
  });
});

type Loose = {
  design: Record<string, unknown> & { questions: Record<string, unknown>[] };
  [key: string]: unknown;
};

test.each<[what: string, change: (file: Loose) => void, path: (string | number)[], message: string]>([
  [
    "another format",
    (f) => {
      f.format = "other";
    },
    ["format"],
    "form.invalid",
  ],
  [
    "a later version",
    (f) => {
      f.version = 2;
    },
    ["version"],
    "form.invalid",
  ],
  [
    "no title",
    (f) => {
      delete f.design.title;
    },
    ["title"],
    "design.file.missing",
  ],
  [
    "a title that is a number",
    (f) => {
      f.design.title = 5;
    },
    ["title"],
    "design.file.wrong-kind",
  ],
  [
    "a short title",
    (f) => {
      f.design.title = "  a  ";
    },
    ["title"],
    "form.too-short?min=10",
  ],
  [
    "an option's code that every object has already",
    (f) => {
      f.design.questions[1]!.settings = {
        options: ["constructor", "o2"].map((code) => ({ code, label: code, description: "" })),
      };
    },
    ["questions", 1, "settings", "options", 0, "code"],
    "form.invalid",
  ],
  [
    "an unknown field",
    (f) => {
      f.design.colour = "red";
    },
    [],
    "design.file.unknown?field=colour",
  ],
  [
    "an unknown field of a question",
    (f) => {
      f.design.questions[1]!.hidden = true;
    },
    ["questions", 1],
    "design.file.unknown?field=hidden",
  ],
  [
    "an unknown kind",
    (f) => {
      f.design.questions[0]!.kind = "riddle";
    },
    ["questions", 0, "kind"],
    "form.invalid",
  ],
  [
    "an empty option",
    (f) => {
      f.design.questions[1]!.settings = {
        options: [
          { code: "o1", label: "a" },
          { code: "o2", label: " " },
        ],
      };
    },
    ["questions", 1, "settings", "options", 1, "label"],
    "form.missing",
  ],
  [
    "a scale of one step",
    (f) => {
      Object.assign(f.design.questions[0]!, { kind: "scale", settings: { from: 1, to: 1 } });
    },
    ["questions", 0, "settings", "to"],
    "question.scale.steps?max=11",
  ],
  [
    "a condition on a later question",
    (f) => {
      f.design.questions[0]!.condition = onlyIf("q2", "o1");
    },
    ["questions", 0],
    "design.problem.rule-later",
  ],
  [
    "a section that is not there",
    (f) => {
      f.design.questions[0]!.sectionId = "s9";
    },
    ["questions", 0],
    "design.problem.section-unknown",
  ],
  [
    "the same question twice",
    (f) => {
      f.design.questions[1]!.title = "¿vive en el BARRIO?";
    },
    ["questions", 1, "title"],
    "design.problem.asked-already",
  ],
  [
    "the main language twice",
    (f) => {
      f.design.languages = ["es"];
    },
    ["languages"],
    "design.problem.language-twice",
  ],
  [
    "a translation of nothing",
    (f) => {
      f.design.translations = { en: { "question.q9.title": { text: "a", source: "b" } } };
    },
    ["translations", "en"],
    "design.file.unknown?field=question.q9.title",
  ],
  [
    "an option called other",
    (f) => {
      f.design.questions[1]!.settings = {
        options: [
          { code: "other", label: "a" },
          { code: "o2", label: "b" },
        ],
      };
    },
    ["questions", 1, "settings", "options"],
    "form.invalid",
  ],
])("%s is refused where it stands", (_, change, path, message) => {
  expect(problemsOf(change)).toContainEqual({ path, message });
});

test("what is written by hand may leave out what is usual, and is tidied", () => {
  const design = {
    title: "  ¿Qué plazas\u202e queremos?  ",
    language: "es",
    background: "Texto   **fuerte** <script>alert(1)</script>",
    questions: [{ id: "a", kind: "open-text", title: "¿Qué  plaza\nfalta?", settings: {} }],
  };
  const read = readDesignFile(JSON.stringify({ format: "cabildo-consultation-design", version: 1, design }));
  expect(read).toMatchObject({
    ok: true,
    design: {
      title: "¿Qué plazas queremos?",
      minimumCell: 5,
      questions: [{ title: "¿Qué plaza falta?", required: false, settings: { length: "long" } }],
    },
  });
});

test("names that mean something to the program are no fields", () => {
  const file = `{"format":"cabildo-consultation-design","version":1,"__proto__":{"a":1},"design":{"title":"¿Qué plazas queremos?","language":"es","translations":{"en":{"__proto__":{"text":"a","source":"b"}}}}}`;
  expect(readDesignFile(file)).toMatchObject({ ok: false });
  expect(({} as Record<string, unknown>).a).toBeUndefined();
});

test("anything at all is read or refused, and never throws", () => {
  fc.assert(
    fc.property(fc.json(), anyDesign, fc.nat(), (json, design, at) => {
      expect(typeof readDesignFile(json).ok).toBe("boolean");
      const text = JSON.stringify(fileOf(design, origin));
      const cut = at % text.length;
      expect(typeof readDesignFile(text.slice(0, cut) + text.slice(cut + 1)).ok).toBe("boolean");
    }),
    { numRuns: 60 },
  );
});
