import type { Design, DesignQuestion, DesignSection } from "#app/domain/design/design.ts";
import type { Condition } from "#app/domain/question/condition.ts";
import { type Piece, shortestEdit, wordDifference } from "#app/domain/text/difference.ts";
import type { Language } from "#db/schema.ts";

export type Plain = string | number | boolean | null;
/** Options of a choice, rows and columns of a matrix. */
export type ListName = "options" | "rows" | "columns";

/** One thing that differs, for a person to read. */
export type Change =
  /** @property of  the label of the option that the text belongs to; null: of the whole */
  | { kind: "text"; field: string; of: string | null; pieces: Piece[] }
  | { kind: "value"; field: string; before: Plain; after: Plain }
  | { kind: "listed"; list: ListName; isAdded: boolean; label: string }
  | { kind: "reordered"; list: ListName }
  /** Into another section; "" is none. */
  | { kind: "section"; before: string; after: string }
  | { kind: "condition"; before: Condition | null; after: Condition | null }
  | { kind: "translations"; language: Language; added: number; changed: number; removed: number };

export type Subject =
  | { kind: "consultation" }
  | { kind: "section"; title: string }
  /** @property number  as it stands after, or as it stood if it is gone */
  | { kind: "question"; number: number; title: string };

/** What became of the consultation itself, of one section or of one question. */
export interface SubjectChange {
  id: string;
  subject: Subject;
  state: "added" | "removed" | "changed";
  /** Asked earlier or later than before among the others. */
  isMoved: boolean;
  changes: Change[];
}

const texts = ["title", "purpose", "promise", "background"] as const;
const values = [
  "language",
  "access",
  "preModerated",
  "proposalsInvited",
  "votesHiddenUntilVoted",
  "minimumCell",
  "answerThreshold",
] as const;

/** Everything that differs between two designs of one consultation, in the order it is read; [] when nothing does. */
export function designDifference(before: Design, after: Design): SubjectChange[] {
  const general: Change[] = [
    ...texts.flatMap((field) => textChange(field, before[field], after[field])),
    ...values.flatMap((field) => valueChange(field, before[field], after[field])),
    ...valueChange("preModeratedWhen", before.preModeratedWhen.join(" "), after.preModeratedWhen.join(" ")),
    ...valueChange("languages", before.languages.join(" "), after.languages.join(" ")),
    ...translationChanges(before, after),
  ];
  const whole: SubjectChange = {
    id: "consultation",
    subject: { kind: "consultation" },
    state: "changed",
    isMoved: false,
    changes: general,
  };
  return [
    whole,
    ...each(before.sections, after.sections, noSection, sectionChanges, ({ title }) => ({
      kind: "section",
      title,
    })),
    ...each(
      before.questions,
      after.questions,
      (question) => ({ ...question, title: "", help: "", required: false, condition: null, sectionId: null }),
      (old, now) => questionChanges(old, now, before, after),
      ({ title }, index) => ({ kind: "question", number: index + 1, title }),
    ),
  ].filter(({ state, isMoved, changes }) => state !== "changed" || isMoved || changes.length > 0);
}

/** The things of one list: those that are there after in their order, then those that are gone. */
function each<Thing extends { id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
  blank: (thing: Thing) => Thing,
  changesOf: (before: Thing, after: Thing) => Change[],
  subjectOf: (thing: Thing, index: number) => Subject,
): SubjectChange[] {
  const moved = movedOnes(before, after);
  const there = after.map((thing, index): SubjectChange => {
    const old = before.find(({ id }) => id === thing.id);
    return {
      id: thing.id,
      subject: subjectOf(thing, index),
      state: old ? "changed" : "added",
      isMoved: moved.has(thing.id),
      changes: changesOf(old ?? blank(thing), thing),
    };
  });
  const gone = before.flatMap((thing, index): SubjectChange[] => {
    if (after.some(({ id }) => id === thing.id)) return [];
    const subject = subjectOf(thing, index);
    return [{ id: thing.id, subject, state: "removed", isMoved: false, changes: [] }];
  });
  return [...there, ...gone];
}

/** Those that the shortest way from one order to the other takes out and puts in again. */
function movedOnes(before: readonly { id: string }[], after: readonly { id: string }[]): Set<string> {
  const steps = shortestEdit(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  );
  const of = (kind: string) => steps.filter((step) => step.kind === kind).map(({ item }) => item);
  const removed = new Set(of("removed"));
  return new Set(of("added").filter((id) => removed.has(id)));
}

function noSection(section: DesignSection): DesignSection {
  return { ...section, title: "", text: "" };
}

function sectionChanges(before: DesignSection, after: DesignSection): Change[] {
  return [...textChange("title", before.title, after.title), ...textChange("text", before.text, after.text)];
}

function questionChanges(
  before: DesignQuestion,
  after: DesignQuestion,
  designBefore: Design,
  designAfter: Design,
): Change[] {
  const titleOf = ({ sections }: Design, id: string | null) =>
    sections.find((section) => section.id === id)?.title ?? "";
  const isNew = before.title === "";
  const [from, to] = [titleOf(designBefore, before.sectionId), titleOf(designAfter, after.sectionId)];
  const hasMoved = before.sectionId !== after.sectionId;
  return [
    ...textChange("question", before.title, after.title),
    ...textChange("help", before.help, after.help),
    ...valueChange("kind", isNew ? null : before.kind, after.kind),
    ...valueChange("required", before.required, after.required),
    ...(hasMoved ? [{ kind: "section", before: from, after: to } satisfies Change] : []),
    ...settingChanges(isNew || before.kind !== after.kind ? {} : before.settings, after.settings),
    ...(same(before.condition, after.condition)
      ? []
      : [{ kind: "condition", before: before.condition, after: after.condition } satisfies Change]),
  ];
}

interface Listed {
  code: string;
  label: string;
  description?: string;
}

const words = ["unit", "lowLabel", "highLabel"];

function settingChanges(before: object, after: object): Change[] {
  const old = before as Record<string, unknown>;
  return Object.entries(after).flatMap(([field, value]): Change[] => {
    if (Array.isArray(value)) return listChanges(field as ListName, (old[field] ?? []) as Listed[], value);
    if (words.includes(field)) return textChange(field, String(old[field] ?? ""), String(value));
    return valueChange(field, (old[field] ?? null) as Plain, value as Plain);
  });
}

function listChanges(list: ListName, before: readonly Listed[], after: readonly Listed[]): Change[] {
  const there = after.flatMap(({ code, label, description = "" }): Change[] => {
    const old = before.find((one) => one.code === code);
    if (!old) return [{ kind: "listed", list, isAdded: true, label }];
    return [
      ...textChange(list, old.label, label, old.label),
      ...textChange("description", old.description ?? "", description, label),
    ];
  });
  const gone = before.filter(({ code }) => !after.some((one) => one.code === code));
  const ids = (all: readonly Listed[]) => all.map(({ code }) => ({ id: code }));
  return [
    ...there,
    ...gone.map(({ label }): Change => ({ kind: "listed", list, isAdded: false, label })),
    ...(movedOnes(ids(before), ids(after)).size > 0 ? [{ kind: "reordered", list } satisfies Change] : []),
  ];
}

function translationChanges(before: Design, after: Design): Change[] {
  const languages = Object.keys({ ...before.translations, ...after.translations }).sort() as Language[];
  return languages.flatMap((language): Change[] => {
    const [old, now] = [before.translations[language] ?? {}, after.translations[language] ?? {}];
    const keys = Object.keys(now);
    const added = keys.filter((key) => !(key in old)).length;
    const changed = keys.filter((key) => key in old && !same(old[key], now[key])).length;
    const removed = Object.keys(old).filter((key) => !(key in now)).length;
    return added + changed + removed > 0 ? [{ kind: "translations", language, added, changed, removed }] : [];
  });
}

function textChange(field: string, before: string, after: string, of: string | null = null): Change[] {
  return before === after ? [] : [{ kind: "text", field, of, pieces: wordDifference(before, after) }];
}

function valueChange(field: string, before: Plain, after: Plain): Change[] {
  return before === after ? [] : [{ kind: "value", field, before, after }];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
