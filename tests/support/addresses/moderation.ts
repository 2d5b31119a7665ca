import type { Browser } from "@playwright/test";
import { bulkOutcomes } from "#app/domain/decision/bulk.ts";
import type { Db } from "#db/schema.ts";
import { browserOf } from "#tests/support/demo-people.ts";
import type { Address } from "#tests/support/every-address.ts";
import { post } from "#tests/support/published.ts";

/** Cases with each of their pages, and decisions about many at once, one of them under way. */
export async function ofCases(browser: Browser, db: Db): Promise<Address[]> {
  const reported = (kind: "entry" | "proposal") =>
    db
      .selectFrom("report")
      .select("contributionId")
      .where("kind", "=", kind)
      .where("decisionId", "is", null)
      .executeTakeFirstOrThrow();
  const entry = `/moderation/entry/${(await reported("entry")).contributionId}`;
  const proposal = `/moderation/proposal/${(await reported("proposal")).contributionId}`;
  const cases = await db
    .selectFrom("moderationCase")
    .select(["contributionId", "kind"])
    .where("isOpen", "=", 1)
    .where("reports", "=", 0)
    .orderBy("urgency")
    .limit(3)
    .execute();
  const marked = cases.map(({ contributionId, kind }) => `case-${contributionId}=${kind}`).join("&");
  const bulk = `/moderation/bulk?${marked}`;
  const moderator = await browserOf(browser, "moderator");
  const asOf = new Date().toISOString();
  const asked = await post(moderator.request, `${bulk}&outcome=approve`, { asOf });
  await moderator.close();
  const decisions = ["approve", "label", "move", "hide-part", "hide", "suspend", "restore"];
  return [
    ...decisions.map((outcome) => `${entry}/decision/${outcome}`),
    `${proposal}/decision/merge`,
    `${proposal}/decision/merge?q=plaza`,
    `${proposal}/decision/close-thread`,
    `${proposal}/second-opinion`,
    "/moderation/bulk",
    bulk,
    "/moderation/bulk?all=on",
    ...bulkOutcomes.map((outcome) => `${bulk}&outcome=${outcome}`),
    asked,
    ...(await ofTheDesk(browser, entry)),
  ].map((path): Address => ["moderator", path]);
}

/** What moderators do with a case beside deciding it: taken, with a note, to be handed on. */
async function ofTheDesk(browser: Browser, here: string): Promise<string[]> {
  const moderator = await browserOf(browser, "moderator");
  await post(moderator.request, `${here}/assignment`, {});
  await post(moderator.request, `${here}/notes`, { text: "Pregunté a la oficina que lo conoce." });
  await moderator.close();
  return [
    here,
    `${here}/assignment`,
    `${here}/notes`,
    `${here}/hand-over`,
    "/moderation?end=1&order=oldest",
    "/moderation?q=de",
    "/moderation?whose=mine&signal=links&language=es&waits=pending",
    "/moderation?none=1",
    "/moderation/load",
    "/moderation/themes",
    "/moderation/themes?kind=proposal&theme=none",
    `${here}/themes`,
  ];
}
