import type { KyselyPlugin } from "kysely";
import { expect, test } from "vitest";
import { argue } from "#app/domain/argument/argument.server.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import { saveAnswer, sendResponse } from "#app/domain/response/response.server.ts";
import { castVote } from "#app/domain/vote/vote.server.ts";
import type { Db } from "#db/schema.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aConsultation, openNow } from "#tests/support/taking-part.ts";

test("a page asks the database as often for a hundred contributions as for a dozen", async () => {
  const db = await emptyDb();
  const counter = countingQueries();
  const consultation = await aConsultation(db, { ...openNow(), asks: ["quilpue", "limache"] });
  const proposalId = await takePart(db, consultation, 12);
  const entryId = (await db.selectFrom("entry").select("id").executeTakeFirstOrThrow()).id;
  const browser = await anApp(db.withPlugin(counter.plugin));
  const here = `/consultations/${consultation.slug}`;
  const paths = [
    "/",
    "/consultations",
    here,
    `${here}/questions/1`,
    `${here}/proposals`,
    `${here}/proposals?q=plaza`,
  ];
  const all = [...paths, `/proposals/${proposalId}`, `/entries/${entryId}`, "/account/contributions"];
  const measured = async () => {
    const counts: Record<string, number> = {};
    for (const path of all) counts[path] = await counter.during(() => browser.get(path));
    return counts;
  };

  const few = await measured();
  await takePart(db, consultation, 100, proposalId);
  expect(await measured()).toEqual(few);
  const most = (path: string) => (path === here ? 28 : 22);
  for (const [path, queries] of Object.entries(few)) expect(queries, path).toBeLessThanOrEqual(most(path));
});

/** So many people answer, propose, vote on the first proposal and argue about it, half from each place. */
async function takePart(
  db: Db,
  { id, place, questions }: Awaited<ReturnType<typeof aConsultation>>,
  people: number,
  first = "",
): Promise<string> {
  let proposalId = first;
  for (let i = 0; i < people; i++) {
    const who = aBrowser();
    const from = { territoryId: i % 2 ? place.quilpue! : place.limache!, language: "es" as const };
    const text = `Más árboles en la plaza número ${people} ${i}, y que alguien los riegue en el verano seco`;
    await saveAnswer(db, who, id, { questionId: questions[0]!.id, text, ...from });
    await sendResponse(db, who, id);
    const made = await propose(db, who, id, { title: text.slice(0, 100), text, place: "", ...from });
    if (made.ok) proposalId ||= made.proposal.id;
    await castVote(db, who, proposalId, { choice: "agree", territoryId: null });
    await argue(db, who, proposalId, { stance: "for", text, parentId: null, ...from });
  }
  return proposalId;
}

function countingQueries() {
  let queries = 0;
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      queries += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  async function during(work: () => Promise<unknown>): Promise<number> {
    const before = queries;
    await work();
    return queries - before;
  }
  return { plugin, during };
}
