import type { APIRequestContext, Browser } from "@playwright/test";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import type { RuleCode } from "#app/domain/rule/rule.ts";
import type { Db, Outcome } from "#db/schema.ts";
import { browserOf } from "#tests/support/demo-people.ts";
import type { Address } from "#tests/support/every-address.ts";
import { post, publish } from "#tests/support/published.ts";

/** What readers and authors see of decisions that leave words where they are. */
export async function ofReaders(browser: Browser, db: Db): Promise<Address[]> {
  const official = await browserOf(browser, "official");
  const citizen = await browserOf(browser, "citizen");
  const moderator = await browserOf(browser, "moderator");
  const here = await publish(official.request, { title: "¿Qué se une con qué?" });
  const propose = (title: string) =>
    post(citizen.request, `${here}/proposals/new`, { title, text: "Con sombra.", place: "", send: "on" });
  const into = await propose("Bancas con sombra en la plaza mayor");
  const asked = await propose("Asientos con sombra en la plaza mayor");
  const merged = await propose("Bancas sombreadas en la plaza grande");
  await post(citizen.request, `${merged}/vote`, { choice: "agree" });
  const argument = await post(citizen.request, `${into}/arguments/new`, {
    stance: "question",
    text: "¿Quién las cuida?",
  });

  const decide = decider(moderator.request, db);
  for (const path of [asked, merged]) await decide(path, "merge", "duplicate", { intoId: idIn(into) });
  await post(citizen.request, `${merged}/merge`, { consents: "yes" });
  await decide(into, "label", "off-topic", { label: "sensitive" });
  await decide(into, "close-thread", "off-topic", {});
  for (const context of [official, citizen, moderator]) await context.close();
  return [
    ["citizen", asked],
    ["citizen", `${asked}/merge`],
    ["citizen", `${merged}/merge`],
    ["citizen", merged],
    [null, merged],
    [null, `${merged}/vote`],
    [null, into],
    [null, `${here}/proposals`],
    [null, argument],
    ["citizen", `${into}/arguments/new`],
  ];
}

/** Decides on the proposal of this address as a moderator would who has just read it. */
export function decider(moderator: APIRequestContext, db: Db) {
  return async (path: string, outcome: Outcome, code: RuleCode, details: Record<string, string>) => {
    const { authorityId, createdAt } = await db
      .selectFrom("proposal")
      .innerJoin("consultation", "consultation.id", "proposal.consultationId")
      .select(["consultation.authorityId", "proposal.createdAt"])
      .where("proposal.id", "=", idIn(path))
      .executeTakeFirstOrThrow();
    const rule = (await houseOfRules(db, authorityId)).find((one) => one.code === code)!;
    const last = await db
      .selectFrom("decision")
      .select("id")
      .where("contributionId", "=", idIn(path))
      .orderBy("decidedAt", "desc")
      .executeTakeFirst();
    await post(moderator, `/moderation/proposal/${idIn(path)}/decision/${outcome}`, {
      ruleId: rule.id,
      reason: "Las dos piden lo mismo en la misma plaza.",
      seenDecision: last?.id ?? "",
      seenReports: "0",
      seenWords: createdAt,
      ...details,
    });
  };
}

function idIn(path: string): string {
  return path.split("/")[2]!;
}
