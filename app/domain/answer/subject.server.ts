import type { Subject } from "#app/domain/answer/answer.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { isShown } from "#app/domain/proposal/proposal.ts";
import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import type { Db, Language } from "#db/schema.ts";

/** What is answered, as its title says it. */
export interface SubjectShown extends Subject {
  /** null: it was hidden since, or is no more. */
  title: string | null;
  language: Language;
  /** Of a question. */
  position: number | null;
  /** Names by language, of a theme. */
  names: Record<Language, string> | null;
}

type Of = Pick<Consultation, "id" | "language">;

/** What may be answered in this consultation, by that name; null when there is no such thing. */
export async function findSubject(db: Db, consultation: Of, about: Subject): Promise<SubjectShown | null> {
  if (about.subject === "theme") {
    const theme = (await summaryThemes(db, consultation.id)).find(({ code }) => code === about.subjectId);
    return theme ? { ...about, ...unnamed(consultation), names: theme.names } : null;
  }
  const [shown] = await subjectsShown(db, consultation, [about]);
  return shown?.title ? shown : null;
}

/** The titles of what was answered, in a constant number of queries. */
export async function subjectsShown(
  db: Db,
  consultation: Of,
  all: readonly Subject[],
): Promise<SubjectShown[]> {
  const ids = (kind: Subject["subject"]) => [
    ...all.filter(({ subject }) => subject === kind).map(({ subjectId }) => subjectId),
    "",
  ];
  const questions = await db
    .selectFrom("question")
    .select(["id", "title", "position"])
    .where("consultationId", "=", consultation.id)
    .where("id", "in", ids("question"))
    .execute();
  const proposals = await db
    .selectFrom("proposal")
    .select(["id", "title", "language", "visibility", "withdrawnAt"])
    .where("consultationId", "=", consultation.id)
    .where("id", "in", ids("proposal"))
    .execute();
  const themes = await db
    .selectFrom("theme")
    .select(["code", "names"])
    .where("code", "in", ids("theme"))
    .execute();
  const questionsById = new Map(questions.map((one) => [one.id, one]));
  const proposalsById = new Map(proposals.map((one) => [one.id, one]));
  const themesByCode = new Map(themes.map((one) => [one.code, one]));
  return all.map((about) => {
    const { subject, subjectId } = about;
    const plain = { ...about, ...unnamed(consultation) };
    if (subject === "question") {
      const question = questionsById.get(subjectId);
      return { ...plain, title: question?.title ?? null, position: question?.position ?? null };
    }
    if (subject === "theme") {
      const theme = themesByCode.get(subjectId);
      return { ...plain, names: theme ? JSON.parse(theme.names) : null };
    }
    const proposal = proposalsById.get(subjectId);
    if (!proposal || !isShown(proposal)) return plain;
    return { ...plain, title: proposal.title, language: proposal.language };
  });
}

function unnamed({ language }: Of) {
  return { title: null, language, position: null, names: null };
}

export interface SummaryTheme {
  code: string;
  names: Record<Language, string>;
}

/** What the published summaries say people spoke of. */
export async function summaryThemes(db: Db, consultationId: string): Promise<SummaryTheme[]> {
  const rows = await db
    .selectFrom("summaryEdition")
    .select(["territoryId", "number", "digest"])
    .where("consultationId", "=", consultationId)
    .orderBy("number")
    .execute();
  const newest = new Map(rows.map((row) => [row.territoryId, row.digest]));
  const themes = new Map<string, SummaryTheme>();
  for (const text of newest.values()) {
    const digest = JSON.parse(text) as Partial<Digest>;
    for (const { code } of digest.spokeOf?.themes ?? []) {
      const names = digest.themes?.[code];
      if (names) themes.set(code, { code, names });
    }
  }
  return [...themes.values()];
}
