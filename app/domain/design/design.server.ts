import { questionsOf, sectionsOf } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import type { Design, DesignQuestion, DesignSection } from "#app/domain/design/design.ts";
import { withIds } from "#app/domain/design/ids.ts";
import { preModeratedWhen } from "#app/domain/moderation/pre-moderation.ts";
import { documentFromMarkdown } from "#app/domain/rich-text/from-markdown.ts";
import { htmlOfDocument } from "#app/domain/rich-text/html.server.ts";
import { markdownFromDocument } from "#app/domain/rich-text/to-markdown.ts";
import { newId } from "#db/id.ts";
import type { Db, Language } from "#db/schema.ts";

/** A consultation's design as it stands in the tables. */
export async function readDesign(db: Db, consultation: Consultation): Promise<Design> {
  const sections = await sectionsOf(db, consultation.id);
  const questions = await questionsOf(db, consultation.id);
  const { title, purpose, promise, language, access, minimumCell, answerThreshold } = consultation;
  return {
    title,
    purpose,
    promise,
    background:
      consultation.background === null ? "" : markdownFromDocument(JSON.parse(consultation.background)),
    language,
    languages: JSON.parse(consultation.languages) as Language[],
    access,
    preModerated: consultation.preModerated === 1,
    preModeratedWhen: preModeratedWhen(consultation),
    proposalsInvited: consultation.proposalsInvited === 1,
    votesHiddenUntilVoted: consultation.votesHiddenUntilVoted === 1,
    minimumCell,
    answerThreshold,
    sections: sections.map(({ id, title, text }) => ({ id, title, text })),
    questions: questions.map(
      ({ id, sectionId, kind, title, help, required, settings, condition }) =>
        ({
          id,
          sectionId,
          kind,
          title,
          help,
          required: required === 1,
          settings,
          condition,
        }) as DesignQuestion,
    ),
    translations: await translationsOf(db, consultation.id),
  };
}

/** Makes the tables say what the design says: the rows of what was removed go, the others stay the same rows. */
export async function writeDesign(trx: Db, consultationId: string, design: Design) {
  const { title, purpose, promise, language, access, minimumCell, answerThreshold } = design;
  const document = documentFromMarkdown(design.background);
  const backgroundHtml = htmlOfDocument(document);
  await trx
    .updateTable("consultation")
    .set({
      title,
      purpose,
      promise,
      language,
      languages: JSON.stringify(design.languages),
      access,
      minimumCell,
      answerThreshold,
      background: backgroundHtml === "" ? null : JSON.stringify(document),
      backgroundHtml,
      preModerated: Number(design.preModerated),
      preModeratedWhen: JSON.stringify(design.preModeratedWhen),
      proposalsInvited: Number(design.proposalsInvited),
      votesHiddenUntilVoted: Number(design.votesHiddenUntilVoted),
    })
    .where("id", "=", consultationId)
    .execute();
  await writeSections(trx, consultationId, design.sections);
  await writeQuestions(trx, consultationId, design.questions);
  await writeTranslations(trx, consultationId, design.translations);
}

/** Positions of one consultation are unique even for a moment: those there move out of the way first. */
async function writeSections(trx: Db, consultationId: string, sections: readonly DesignSection[]) {
  await dropAllBut(trx, "section", consultationId, sections);
  if (sections.length === 0) return;
  const rows = sections.map(({ id, title, text }, index) => ({
    id,
    consultationId,
    position: index + 1,
    title,
    text,
  }));
  await trx
    .insertInto("section")
    .values(rows)
    .onConflict((on) =>
      on.column("id").doUpdateSet(({ ref }) => ({
        position: ref("excluded.position"),
        title: ref("excluded.title"),
        text: ref("excluded.text"),
      })),
    )
    .execute();
}

async function writeQuestions(trx: Db, consultationId: string, questions: readonly DesignQuestion[]) {
  await dropAllBut(trx, "question", consultationId, questions);
  if (questions.length === 0) return;
  const rows = questions.map(
    ({ id, sectionId, kind, title, help, required, settings, condition }, index) => ({
      id,
      consultationId,
      position: index + 1,
      sectionId,
      kind,
      title,
      help,
      required: Number(required),
      settings: JSON.stringify(settings),
      condition: condition === null ? null : JSON.stringify(condition),
    }),
  );
  await trx
    .insertInto("question")
    .values(rows)
    .onConflict((on) =>
      on.column("id").doUpdateSet(({ ref }) => ({
        position: ref("excluded.position"),
        sectionId: ref("excluded.sectionId"),
        kind: ref("excluded.kind"),
        title: ref("excluded.title"),
        help: ref("excluded.help"),
        required: ref("excluded.required"),
        settings: ref("excluded.settings"),
        condition: ref("excluded.condition"),
      })),
    )
    .execute();
}

async function dropAllBut(
  trx: Db,
  table: "section" | "question",
  consultationId: string,
  kept: readonly { id: string }[],
) {
  const ids = kept.map(({ id }) => id);
  await trx
    .deleteFrom(table)
    .where("consultationId", "=", consultationId)
    .$if(ids.length > 0, (query) => query.where("id", "not in", ids))
    .execute();
  await trx
    .updateTable(table)
    .set((on) => ({ position: on.neg(on.ref("position")) }))
    .where("consultationId", "=", consultationId)
    .execute();
}

/** The words of phases are no part of a design, nor are their translations. */
async function translationsOf(db: Db, consultationId: string): Promise<Design["translations"]> {
  const rows = await db
    .selectFrom("translation")
    .select(["language", "key", "text", "source"])
    .where("consultationId", "=", consultationId)
    .where("key", "not like", "phase.%")
    .orderBy("language")
    .orderBy("key")
    .execute();
  const translations: Design["translations"] = {};
  for (const { language, key, text, source } of rows) {
    translations[language] = { ...translations[language], [key]: { text, source } };
  }
  return translations;
}

/** Who translated what stays known where the translation stays the same. */
async function writeTranslations(trx: Db, consultationId: string, translations: Design["translations"]) {
  const before = await translationsOf(trx, consultationId);
  const at = new Date().toISOString();
  for (const language of Object.keys({ ...before, ...translations }) as Language[]) {
    const [old, now] = [before[language] ?? {}, translations[language] ?? {}];
    const gone = Object.keys(old).filter((key) => !(key in now));
    if (gone.length > 0) {
      await trx
        .deleteFrom("translation")
        .where("consultationId", "=", consultationId)
        .where("language", "=", language)
        .where("key", "in", gone)
        .execute();
    }
    for (const [key, { text, source }] of Object.entries(now)) {
      if (old[key]?.text === text && old[key]?.source === source) continue;
      await trx
        .insertInto("translation")
        .values({ consultationId, language, key, text, source, translatedBy: null, translatedAt: at })
        .onConflict((on) => on.columns(["consultationId", "language", "key"]).doUpdateSet({ text, source }))
        .execute();
    }
  }
}

/** The same design with ids of its own, as if it had been written anew. */
export function withNewIds(design: Design): Design {
  return withIds(design, () => newId());
}
