import { phase } from "#app/domain/phase/phase.ts";
import { writePhases } from "#app/domain/phase/write-phases.server.ts";
import { documentFromMarkdown } from "#app/domain/rich-text/from-markdown.ts";
import { htmlOfDocument } from "#app/domain/rich-text/html.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import type { DemoWorld } from "#db/seed/demo/people.ts";
import type { MunicipalityKey } from "#db/seed/demo/proposals/types.ts";

export interface DemoConsultation {
  slug: string;
  title: string;
  purpose: string;
  promise: string;
  background: string;
  questions: { title: string; help: string }[];
  /** The first one leads. */
  municipalities: MunicipalityKey[];
  opensAt: Date;
  closesAt: Date;
  /** A day. */
  answersBy: string;
  votesHiddenUntilVoted: boolean;
  /** So many have to agree with a proposal before it must be answered. */
  answerThreshold?: number;
}

export interface SeededConsultation {
  id: string;
  questionIds: string[];
}

/** A published consultation, written as it stands rather than act by act: it may be closed already. */
export async function seedConsultation(
  trx: Db,
  world: DemoWorld,
  demo: DemoConsultation,
): Promise<SeededConsultation> {
  const id = newId();
  const background = documentFromMarkdown(demo.background);
  const [leader] = demo.municipalities;
  await trx
    .insertInto("consultation")
    .values({
      id,
      slug: demo.slug,
      authorityId: world.authorityIds[leader!],
      title: demo.title,
      purpose: demo.purpose,
      promise: demo.promise,
      answersBy: demo.answersBy,
      opensAt: demo.opensAt.toISOString(),
      closesAt: demo.closesAt.toISOString(),
      phases: "[]",
      languages: "[]",
      language: "es",
      access: "open",
      preModerated: 0,
      preModeratedWhen: "[]",
      proposalsInvited: 1,
      votesHiddenUntilVoted: demo.votesHiddenUntilVoted ? 1 : 0,
      answerThreshold: demo.answerThreshold ?? null,
      minimumCell: 5,
      background: JSON.stringify(background),
      backgroundHtml: htmlOfDocument(background),
      createdBy: world.official.personId,
      createdAt: demo.opensAt.toISOString(),
      publishedAt: demo.opensAt.toISOString(),
    })
    .execute();
  await trx
    .insertInto("consultationAuthority")
    .values(
      demo.municipalities.map((key) => ({
        consultationId: id,
        authorityId: world.authorityIds[key],
        agreedAt: demo.opensAt.toISOString(),
      })),
    )
    .execute();
  await trx
    .insertInto("consultationTerritory")
    .values(demo.municipalities.map((key) => ({ consultationId: id, territoryId: world.territoryIds[key] })))
    .execute();
  const questions = demo.questions.map((question, index) => ({
    id: newId(),
    consultationId: id,
    position: index + 1,
    kind: "open-text" as const,
    title: question.title,
    help: question.help,
    required: 0,
    settings: "{}",
  }));
  await trx.insertInto("question").values(questions).execute();
  const closesAt = demo.closesAt.toISOString();
  await writePhases(trx, id, [
    phase("contribute", demo.opensAt.toISOString(), closesAt),
    phase("answer", closesAt, null),
  ]);
  return { id, questionIds: questions.map((question) => question.id) };
}
