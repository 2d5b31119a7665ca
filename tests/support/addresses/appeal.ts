import type { Browser } from "@playwright/test";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import type { Db } from "#db/schema.ts";
import { decider } from "#tests/support/addresses/readers.ts";
import { browserOf } from "#tests/support/demo-people.ts";
import type { Address } from "#tests/support/every-address.ts";
import { post, publish } from "#tests/support/published.ts";

const words = "No vendo nada: pido bancas para que descansen los mayores.";

/** Appeals and reviews before those who make them and those who decide them; the demo's moderator took each decision. */
export async function ofAppeals(browser: Browser, db: Db): Promise<Address[]> {
  const official = await browserOf(browser, "official");
  const citizen = await browserOf(browser, "citizen");
  const moderator = await browserOf(browser, "moderator");
  const administrator = await browserOf(browser, "administrator");
  const here = await publish(official.request, { title: "¿Qué se apela?" });
  const propose = (who: typeof citizen, title: string) =>
    post(who.request, `${here}/proposals/new`, { title, text: "Con sombra.", place: "", send: "on" });
  const decide = decider(moderator.request, db);

  const hidden = async (title: string) => {
    const path = await propose(citizen, title);
    await decide(path, "hide", "spam", {});
    return decisionOn(db, path);
  };
  const open = await hidden("Bancas para descansar en la subida");
  const answered = await hidden("Sombra para quien espera la micro");
  const unanswered = await hidden("Baños limpios junto a la cancha");
  for (const id of [open, answered]) await post(citizen.request, `/decisions/${id}/appeal`, { words });
  const appeal = async (id: string) => `/moderation/appeals/${(await appealOf(db, id)).id}`;
  const overturned = { outcome: "overturned", reason: "No vende nada: es un pedido de verdad." };
  await post(administrator.request, await appeal(answered), overturned);

  const theirs = await propose(official, "Un reloj en la plaza de armas");
  const id = theirs.split("/")[2]!;
  const [rule] = await houseOfRules(db, null);
  await post(citizen.request, `/report/proposal/${id}`, {
    ruleId: rule!.id,
    words: "Ofende a los relojeros.",
  });
  await decide(theirs, "approve", "spam", { ruleId: "", seenReports: "1" });
  const report = await db
    .selectFrom("report")
    .select(["id", "decisionId"])
    .where("contributionId", "=", id)
    .executeTakeFirstOrThrow();
  await post(citizen.request, `/account/reports/${report.id}/review`, { words });
  for (const context of [official, citizen, moderator, administrator]) await context.close();

  const views = ["", "?view=open", "?view=decided"].map((query) => `/moderation/appeals${query}`);
  const cases = [await appeal(open), await appeal(answered), await appeal(report.decisionId!)];
  return [
    ...[open, answered, unanswered].map((one): Address => ["citizen", `/decisions/${one}/appeal`]),
    ["official", `/decisions/${open}/appeal`, 404],
    ["citizen", "/account/reports"],
    [null, "/account/reports"],
    ["citizen", `/account/reports/${report.id}/review`],
    ...[...views, ...cases, `${cases[0]}/words`].map((path): Address => ["administrator", path]),
    ...[...views, ...cases].map((path): Address => ["moderator", path]),
  ];
}

async function decisionOn(db: Db, proposal: string): Promise<string> {
  const { id } = await db
    .selectFrom("decision")
    .select("id")
    .where("contributionId", "=", proposal.split("/")[2]!)
    .executeTakeFirstOrThrow();
  return id;
}

function appealOf(db: Db, decisionId: string) {
  return db.selectFrom("appeal").select("id").where("decisionId", "=", decisionId).executeTakeFirstOrThrow();
}
