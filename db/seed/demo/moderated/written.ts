import { argue } from "#app/domain/argument/argument.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import { saveAnswer, sendResponse, startResponse } from "#app/domain/response/response.server.ts";
import { lookForSignals } from "#app/domain/signal/signal.server.ts";
import { sha256 } from "#app/domain/text/token.server.ts";
import type { ContributionKind, Db } from "#db/schema.ts";
import type { SeededConsultation } from "#db/seed/demo/consultation.ts";
import {
  type ArgumentName,
  marketArguments,
  marketProposals,
  marketResponses,
  type ProposalName,
} from "#db/seed/demo/moderated/texts.ts";
import type { DemoWorld } from "#db/seed/demo/people.ts";

export interface Written {
  kind: ContributionKind;
  id: string;
  author: Actor;
}

/** What was written, by its name in the texts; answers that have one. */
export type Market = Record<ProposalName | ArgumentName, Written> & Record<string, Written>;

const hourMs = 60 * 60_000;

/** Sends everything in the order of the texts, some hours apart, and has the program look at it as it comes. */
export async function writeMarket(
  trx: Db,
  world: DemoWorld,
  consultation: SeededConsultation,
  opensAt: Date,
): Promise<Market> {
  const territoryId = world.territoryIds.quilpue;
  const place = { territoryId, language: "es" as const };
  const written: Record<string, Written> = {};
  let hours = 5;
  function nextTime(): Date {
    hours += 1.5;
    return new Date(opensAt.getTime() + hours * hourMs);
  }

  async function keep(name: string, kind: ContributionKind, id: string, author: Actor, at: Date) {
    await lookForSignals(trx, kind, id, new Date(at.getTime() + 60_000));
    written[name] = { kind, id, author };
  }

  for (const [name, { by, title, text }] of Object.entries(marketProposals)) {
    const [author, at] = [writerOf(world, by), nextTime()];
    const made = await propose(trx, author, consultation.id, { title, text, place: "", ...place }, at);
    if (!made.ok) throw new Error(`${name}: ${made.refusal}`);
    await keep(name, "proposal", made.proposal.id, author, at);
  }
  for (const [name, { on, by, stance, text }] of Object.entries(marketArguments)) {
    const [author, at] = [writerOf(world, by), nextTime()];
    const input = { stance, text, parentId: null, ...place };
    const made = await argue(trx, author, written[on]!.id, input, at);
    if (!made.ok) throw new Error(`${name}: ${made.refusal}`);
    await keep(name, "argument", made.argument.id, author, at);
  }
  for (const [index, { name, answers }] of marketResponses.entries()) {
    const [author, at] = [browser(`response ${index}`), nextTime()];
    const started = await startResponse(trx, author, consultation.id, place, at);
    if (!started.ok) throw new Error(started.refusal);
    for (const [question, text] of answers.entries()) {
      if (!text) continue;
      const input = { questionId: consultation.questionIds[question]!, text, language: "es" as const };
      await saveAnswer(trx, author, consultation.id, input, at);
    }
    const sent = await sendResponse(trx, author, consultation.id, at);
    if (!sent.ok) throw new Error(sent.refusal);
    const entry = await trx
      .selectFrom("entry")
      .select("id")
      .where("responseId", "=", sent.subjectId)
      .executeTakeFirstOrThrow();
    await keep(name ?? `response ${index}`, "entry", entry.id, author, at);
  }
  return written as Market;
}

/** The demo's citizen, a neighbour by number, or a browser by letter. */
function writerOf(world: DemoWorld, by: string | number): Actor {
  if (by === "citizen") return world.citizen;
  return typeof by === "number" ? world.neighbours.quilpue[by]! : browser(by);
}

/** Somebody without an account. */
export function browser(name: string): Actor {
  return { personId: null, browserHash: sha256(`demo market ${name}`), grants: [], residenceId: null };
}
