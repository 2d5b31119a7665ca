import { describe, expect, test } from "vitest";
import { questionsOf, sectionsOf } from "#app/domain/consultation/consultation.server.ts";
import { addJointAuthority } from "#app/domain/consultation/places.server.ts";
import { editDesign } from "#app/domain/design/edit.server.ts";
import { questionKinds } from "#app/domain/question/kinds.ts";
import { mostQuestions } from "#app/domain/question/limits.ts";
import { addQuestion } from "#app/domain/question/question.server.ts";
import { readWords } from "#app/domain/question/writing/read-words.ts";
import { newId } from "#db/id.ts";
import type { Db, QuestionKind } from "#db/schema.ts";
import { anApp, type Browser } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aDraft, anOfficial, aQuestion, authorityFor } from "#tests/support/officials.ts";

async function atDesk(db: Db) {
  const draft = await aDraft(db);
  const app = await (await anApp(db)).signedInAs(draft.official.personId);
  const desk = `/desk/consultations/${draft.id}`;
  return { ...draft, app, desk, path: `${desk}/questions` };
}

const options = (...labels: string[]) =>
  Object.fromEntries(labels.map((label, index) => [`option-${index + 1}-label`, label]));

/** The least that the form of each kind has to say. */
const forms: Record<QuestionKind, Record<string, string>> = {
  "open-text": { length: "short" },
  "single-choice": { ...options("Plaza Norte", "Plaza Sur"), other: "on" },
  "multiple-choice": { ...options("A pie", "En bus", "En bici"), min: "1", max: "2" },
  "yes-no": {},
  scale: { from: "1", to: "5", lowLabel: "Nada", highLabel: "Mucho" },
  ranking: { ...options("Veredas", "Luces", "Árboles"), most: "2" },
  allocation: { ...options("Salud", "Deporte"), total: "1.000", unit: "puntos" },
  matrix: {
    "row-1-label": "Aseo",
    "row-2-label": "Luz",
    "column-1-label": "Bien",
    "column-2-label": "Mal",
    several: "on",
  },
  number: { unit: "minutos", min: "0", max: "1,5", decimals: "1" },
  date: { earliest: "2026-09-01", latest: "" },
  place: { as: "point" },
  file: { accepts: "images" },
};

async function write(app: Browser, path: string, kind: QuestionKind, title: string, more = {}) {
  const written = await app.post(`${path}/new`, { kind, title, ...forms[kind], ...more });
  expect(written.status, kind).toBe(302);
  return /#question-(.+)$/.exec(written.location!)![1]!;
}

/** A draft that asks one question of each kind. */
async function withEveryKind(db: Db) {
  const desk = await atDesk(db);
  for (const kind of questionKinds) {
    const typed = { title: `¿Pregunta de tipo ${kind}?`, ...forms[kind] };
    const read = readWords(kind, typed, "es", new Set());
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const question = { ...read.words, id: newId(), sectionId: null, condition: null };
    const added = await editDesign(db, desk.official, desk.id, { name: "question.added", question });
    if (!added.ok) throw new Error(added.refusal);
  }
  return desk;
}

describe("a question", () => {
  test("that cannot be answered comes back with the field that is wrong", async () => {
    const db = await emptyDb();
    const { app, path } = await atDesk(db);
    const few = await app.post(`${path}/new`, {
      kind: "single-choice",
      title: "¿Qué plaza primero?",
      ...options("", "Plaza Sur"),
    });
    expect(few.status).toBe(422);
    expect(few.html).toContain('href="#form-option-1-label"');
    expect(fieldsOf(few.html)).toMatchObject({ "option-2-label": "Plaza Sur" });
    const wide = await app.post(`${path}/new`, {
      kind: "scale",
      title: "¿Cuánto le gusta la plaza?",
      from: "uno",
      to: "99",
    });
    expect(wide.text).toContain("Primer punto de la escala: Escriba un número");
  });

  test("of every kind is chosen and written", async () => {
    const db = await emptyDb();
    const { id, app, path } = await atDesk(db);
    const choice = await app.get(`${path}/new`);
    for (const kind of questionKinds) {
      expect(choice.html).toContain(`${path}/new?kind=${kind}`);
      expect((await app.get(`${path}/new?kind=${kind}`)).html, kind).toContain(`value="${kind}"`);
      await write(app, path, kind, `¿Pregunta de tipo ${kind}?`);
    }
    const written = await questionsOf(db, id);
    expect(written.map(({ kind }) => kind)).toEqual(questionKinds);
    expect(written.find(({ kind }) => kind === "allocation")?.settings).toMatchObject({
      total: 1000,
      options: [{ code: "o1", label: "Salud" }, { code: "o2" }],
    });
    expect(written.find(({ kind }) => kind === "number")?.settings).toMatchObject({ max: 1.5 });
    expect((await app.get(path)).text).toContain("Reparto de puntos o dinero");
  });

  test("of every kind is read back, and written again the same", async () => {
    const db = await emptyDb();
    const { id, app, path } = await withEveryKind(db);
    const before = await questionsOf(db, id);
    for (const question of before) {
      const form = await app.get(`${path}/${question.id}`);
      expect((await app.post(`${path}/${question.id}`, fieldsOf(form.html))).status, question.kind).toBe(302);
    }
    expect(await questionsOf(db, id)).toEqual(before);
  });

  test("of every kind is seen as citizens will, from the preview of the consultation", async () => {
    const db = await emptyDb();
    const { id, app, desk, path } = await withEveryKind(db);
    const preview = await app.get(`${desk}/preview`);
    for (const question of await questionsOf(db, id)) {
      const address = `${path}/${question.id}/preview`;
      expect(preview.html, question.kind).toContain(`href="${address}"`);
      expect((await app.get(address)).text, question.kind).toContain("Aquí no se guarda ninguna respuesta");
    }
  });

  test("gets and loses options without JavaScript, and nothing typed is lost", async () => {
    const db = await emptyDb();
    const { id, app, path } = await atDesk(db);
    const typed = { kind: "ranking", title: "¿En qué orden?", help: "Piénselo.", ...options("Uno", "Dos") };
    const more = await app.post(`${path}/new`, { ...typed, do: "add-option" });
    expect(more.status).toBe(200);
    expect(more.html).toContain("option-3-label");
    expect(more.html).toContain("Piénselo.");
    const less = await app.post(`${path}/new`, { ...fieldsOf(more.html), do: "remove-option-1" });
    expect(fieldsOf(less.html)).toMatchObject({ "option-1-label": "Dos", title: "¿En qué orden?" });
    const up = await app.post(`${path}/new`, {
      ...typed,
      "option-1-label": "Uno",
      "option-2-label": "Dos",
      do: "up-option-2",
    });
    expect(fieldsOf(up.html)).toMatchObject({ "option-1-label": "Dos", "option-2-label": "Uno" });
    expect(await questionsOf(db, id)).toEqual([]);
  });

  test("keeps the codes of its options, and never gives one out again", async () => {
    const db = await emptyDb();
    const { id, app, path } = await atDesk(db);
    const question = await write(app, path, "single-choice", "¿Qué plaza primero?");
    const codes = async () => {
      const { settings } = (await questionsOf(db, id))[0]!;
      return "options" in settings && settings.options.map(({ code, label }) => `${code} ${label}`);
    };
    const form = async () => fieldsOf((await app.get(`${path}/${question}`)).html);
    const removed = await app.post(`${path}/${question}`, {
      ...(await form()),
      "option-1-label": "Plaza Central",
      "option-3-label": "Plaza Este",
    });
    expect(removed.status).toBe(302);
    expect(await codes()).toEqual(["o1 Plaza Central", "o2 Plaza Sur", "o3 Plaza Este"]);
    const less = await app.post(`${path}/${question}`, { ...(await form()), do: "remove-option-3" });
    await app.post(`${path}/${question}`, fieldsOf(less.html));
    await app.post(`${path}/${question}`, { ...(await form()), "option-3-label": "Plaza Oeste" });
    expect(await codes()).toEqual(["o1 Plaza Central", "o2 Plaza Sur", "o4 Plaza Oeste"]);
  });

  test("changes its kind and keeps its options", async () => {
    const db = await emptyDb();
    const { id, app, path } = await atDesk(db);
    const question = await write(app, path, "single-choice", "¿Qué plaza primero?");
    expect((await app.get(`${path}/${question}/kind`)).html).toContain(`${question}?kind=ranking`);
    const form = await app.get(`${path}/${question}?kind=ranking`);
    await app.post(`${path}/${question}`, fieldsOf(form.html));
    expect(await questionsOf(db, id)).toMatchObject([
      { kind: "ranking", settings: { options: [{ code: "o1" }, { code: "o2", label: "Plaza Sur" }] } },
    ]);
  });

  test("is copied, and the copy opens", async () => {
    const db = await emptyDb();
    const { id, app, path } = await atDesk(db);
    const question = await write(app, path, "yes-no", "¿Usa usted la plaza?");
    const first = await app.follow(await app.post(`${path}/${question}/copy`));
    expect(first.text).toContain("¿Usa usted la plaza? (copia)");
    await app.post(`${path}/${question}/copy`);
    expect((await questionsOf(db, id)).map(({ title }) => title)).toEqual([
      "¿Usa usted la plaza?",
      "¿Usa usted la plaza? (copia 2)",
      "¿Usa usted la plaza? (copia)",
    ]);
  });
});

describe("a condition", () => {
  async function twoQuestions(db: Db) {
    const desk = await atDesk(db);
    const first = await write(desk.app, desk.path, "yes-no", "¿Usa usted la plaza?");
    const second = await write(desk.app, desk.path, "open-text", "¿Qué le falta a la plaza?");
    return { ...desk, first, second };
  }

  test("is put together rule by rule, said in words, and taken away", async () => {
    const db = await emptyDb();
    const { id, app, path, first, second } = await twoQuestions(db);
    expect((await app.get(`${path}/${first}/condition`)).text).toContain("Es la primera pregunta");
    const page = `${path}/${second}/condition`;
    expect((await app.get(page)).text).toContain("Se hace siempre.");
    const added = await app.post(page, { question: first, do: "add" });
    expect(added.html).toContain("rule-1-value");
    const missing = await app.post(page, fieldsOf(added.html));
    expect(missing.status).toBe(422);
    expect(missing.text).toContain("Regla 1: Elija una de las opciones");
    const saved = await app.post(page, { ...fieldsOf(missing.html), "rule-1-value": "yes" });
    expect((await app.follow(saved)).text).toContain("Se hace si la respuesta a la pregunta 1 es «Sí».");
    expect((await questionsOf(db, id))[1]?.condition).toEqual({
      match: "all",
      rules: [{ questionId: first, test: "equals", value: "yes", not: false }],
    });
    const two = await app.post(page, {
      ...fieldsOf((await app.get(page)).html),
      question: first,
      do: "add",
    });
    const any = { ...fieldsOf(two.html), match: "any", "rule-2-test": "not-answered" };
    expect((await app.follow(await app.post(page, any))).text).toContain(
      "Se hace si se cumple al menos una de estas reglas: la respuesta a la pregunta 1 es «Sí»; la pregunta 1 no tiene respuesta.",
    );
    const one = await app.post(page, { ...any, do: "remove-1" });
    const none = await app.post(page, { ...fieldsOf(one.html), do: "remove-1" });
    await app.post(page, fieldsOf(none.html));
    expect((await questionsOf(db, id))[1]?.condition).toBeNull();
  });

  test("holds its question in place, and names it where something would break it", async () => {
    const db = await emptyDb();
    const { id, app, path, first, second } = await twoQuestions(db);
    await app.post(`${path}/${second}/condition`, {
      match: "all",
      "rule-1-question": first,
      "rule-1-test": "equals",
      "rule-1-value": "yes",
    });
    const moved = await app.post(`${path}/${second}/position`, { direction: "up" });
    expect(moved.status).toBe(422);
    expect(moved.text).toContain("La pregunta 2 quedaría antes de una respuesta");
    const change = { kind: "file", title: "¿Usa usted la plaza?", accepts: "any" };
    const changed = await app.post(`${path}/${first}`, change);
    expect(changed.text).toContain("La condición de la pregunta 2 depende de lo que usted cambia");
    expect(changed.html).toContain('name="clears"');
    const removal = await app.get(`${path}/${first}/removal`);
    expect(removal.text).toContain("La pregunta 2 depende de lo que quita");
    expect((await app.post(`${path}/${first}/removal`)).location).toBe(`${path}/${first}/removal`);

    const removed = await app.post(`${path}/${first}/removal`, { clears: "on" });
    expect((await questionsOf(db, id)).map(({ condition }) => condition)).toEqual([null]);
    const list = await app.follow(removed);
    expect(list.text).toContain("Se quitó la pregunta «¿Usa usted la plaza?»");
    expect(list.html).toContain(`action="${path}/${first}/restoration"`);
    await app.post(`${path}/${first}/restoration`);
    expect((await questionsOf(db, id)).map((one) => [one.id, one.condition?.rules.length])).toEqual([
      [first, undefined],
      [second, 1],
    ]);
    expect((await app.get(`${path}?removed=${first}`)).text).not.toContain("Se quitó");

    expect((await app.post(`${path}/${first}`, { ...change, clears: "on" })).status).toBe(302);
    expect((await questionsOf(db, id)).map(({ condition }) => condition)).toEqual([null, null]);
  });
});

describe("a section", () => {
  test("is added, reworded, moved, removed and brought back with its questions", async () => {
    const db = await emptyDb();
    const { id, app, desk, path } = await atDesk(db);
    const ids: string[] = [];
    for (const title of ["¿Qué plaza falta?", "¿Qué plaza sobra?"]) {
      ids.push(await write(app, path, "open-text", title));
    }
    expect((await app.post(`${desk}/sections/new`, { title: "" })).status).toBe(422);
    const added = await app.post(`${desk}/sections/new`, { title: "Las plazas", startsWith: ids[1]! });
    const [section] = await sectionsOf(db, id);
    expect(added.location).toBe(`${path}#section-${section!.id}`);
    await app.post(`${desk}/sections/new`, { title: "Las veredas" });
    const list = await app.get(path);
    expect(list.text).toContain("Antes de las secciones");
    expect(list.text).toContain("Sección 2: no tiene preguntas");
    expect((await app.get(desk)).text).toContain("Corrija las preguntas que todavía no se pueden hacer");
    await write(app, `${path}`, "yes-no", "¿Hay veredas en su calle?");
    const own = `${desk}/sections/${section!.id}`;
    await app.post(own, { title: "Nuestras plazas", text: "Las de su barrio." });
    expect((await app.get(own)).html).toContain("Nuestras plazas");
    await app.post(`${own}/position`, { direction: "down" });
    const shown = async () => [
      (await sectionsOf(db, id)).map(({ title }) => title),
      (await questionsOf(db, id)).map(({ title }) => title),
    ];
    const moved = [
      ["Las veredas", "Nuestras plazas"],
      ["¿Qué plaza falta?", "¿Hay veredas en su calle?", "¿Qué plaza sobra?"],
    ];
    expect(await shown()).toEqual(moved);
    expect((await app.get(`${own}/removal`)).text).toContain("Qué pasa con sus preguntas");
    const removed = await app.post(`${own}/removal`, { questions: "remove" });
    expect(await shown()).toEqual([["Las veredas"], moved[1]!.slice(0, 2)]);
    expect((await app.follow(removed)).text).toContain("Se quitó la sección «Nuestras plazas»");
    await app.post(`${own}/restoration`);
    expect(await shown()).toEqual(moved);
  });
});

test("a hundred questions are a page within budget, with a word of advice", async () => {
  const db = await emptyDb();
  const { id, official, app, path } = await atDesk(db);
  for (let index = 1; index <= mostQuestions; index++) {
    await addQuestion(db, official, id, aQuestion(`¿Qué le parece la plaza número ${index} de su barrio?`));
  }
  const list = await app.get(path);
  expect(list.text).toContain("Es mucho para responder de una vez");
  expect(list.html).not.toContain(`href="${path}/new"`);
  const more = await app.post(`${path}/new`, { kind: "yes-no", title: "¿Y una pregunta más?" });
  expect(more.text).toContain("como máximo cien");
});

test("officials of a joint authority read every page of it and change nothing", async () => {
  const db = await emptyDb();
  const { id, app, desk, path, official } = await atDesk(db);
  const question = await write(app, path, "single-choice", "¿Qué plaza primero?");
  await app.post(`${desk}/sections/new`, { title: "Las plazas", startsWith: question });
  const section = `${desk}/sections/${(await sectionsOf(db, id))[0]!.id}`;
  const registro = await authorityFor(db, "registro");
  await addJointAuthority(db, official, id, registro.id);
  const joint = await (await anApp(db)).signedInAs((await anOfficial(db, registro.id)).personId);
  const pages = [
    path,
    `${path}/${question}`,
    ...["condition", "kind", "position", "removal", "preview"].map((page) => `${path}/${question}/${page}`),
    `${desk}/sections/new`,
    section,
    `${section}/removal`,
  ];
  for (const page of pages) {
    const seen = await joint.get(page);
    expect(seen.status, page).toBe(200);
    expect(seen.html, page).not.toMatch(/<form[^>]*method="post"[^>]*(questions|sections)/);
    if (!page.endsWith("/preview")) expect(seen.html, page).not.toContain("<textarea");
  }
  const before = await questionsOf(db, id);
  const posts: [string, Record<string, string>][] = [
    [`${path}/${question}`, { ...forms["single-choice"], kind: "single-choice", title: "¿Otra cosa aquí?" }],
    [`${path}/${question}/condition`, {}],
    [`${path}/${question}/copy`, {}],
    [`${path}/${question}/position`, { direction: "up" }],
    [`${path}/${question}/removal`, {}],
    [`${path}/${question}/restoration`, {}],
    [`${desk}/sections/new`, { title: "Otra" }],
    [section, { title: "Otra" }],
    [`${section}/position`, { direction: "up" }],
    [`${section}/removal`, {}],
    [`${section}/restoration`, {}],
  ];
  for (const [page, fields] of posts) expect((await joint.post(page, fields)).status, page).toBe(403);
  expect(await questionsOf(db, id)).toEqual(before);
});

/** What a browser would send of the page's main form as it stands. */
function fieldsOf(html: string): Record<string, string> {
  const form = /<form id="form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? "";
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const [name, value, type] = ["name", "value", "type"].map((attribute) => attributeOf(tag, attribute));
    if (/checkbox|radio/.test(type ?? "") && !/ checked/.test(tag)) continue;
    if (name) fields[name] = value ?? "";
  }
  for (const [, tag, text] of form.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    fields[attributeOf(tag!, "name")!] = text!;
  }
  for (const [, tag, inner] of form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const all = [...inner!.matchAll(/<option([^>]*)>/g)].map(([, option]) => option!);
    const chosen = all.find((option) => / selected/.test(option)) ?? all[0] ?? "";
    fields[attributeOf(tag!, "name")!] = attributeOf(chosen, "value") ?? "";
  }
  return fields;
}

function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
}
