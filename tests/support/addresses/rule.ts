import type { Browser } from "@playwright/test";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import { fieldsOf } from "#app/domain/rule/rule-fields.ts";
import type { Db } from "#db/schema.ts";
import { browserOf } from "#tests/support/demo-people.ts";
import type { Address } from "#tests/support/every-address.ts";
import { post } from "#tests/support/published.ts";

/** A house of rules of its own that was changed, reasons, and what the law demands to erase. */
export async function ofRules(browser: Browser, db: Db): Promise<Address[]> {
  const administrator = await browserOf(browser, "administrator");
  const authority = await db
    .selectFrom("authority")
    .select(["id", "slug"])
    .where("slug", "=", "cochrane")
    .executeTakeFirstOrThrow();
  const here = `/administration/authorities/${authority.id}/rules`;
  await post(administrator.request, `${here}/beginning`, {});
  const [insult, threat] = await houseOfRules(db, authority.id);
  const fields = { ...fieldsOf(insult!), titleEs: "Insultos, odio y burlas", confirmed: "on" };
  await post(administrator.request, `${here}/${insult!.id}`, fields);
  await post(administrator.request, `${here}/${threat!.id}/retirement`, {});
  const [changed] = await houseOfRules(db, authority.id);
  await post(administrator.request, `/moderation/reasons/examples?authority=${authority.slug}`, {});
  const reason = await db.selectFrom("reasonTemplate").select("id").executeTakeFirstOrThrow();
  const proposal = await db
    .selectFrom("proposal")
    .select("id")
    .where("visibility", "=", "published")
    .executeTakeFirstOrThrow();
  await administrator.close();
  const reasons = "/moderation/reasons";
  return [
    ...[`/authorities/${authority.slug}/rules`, `/rules/${insult!.id}`, `/rules/${changed!.id}`].map(
      (path): Address => [null, path],
    ),
    ...[
      here,
      `${here}/new`,
      `${here}/new?again=${threat!.id}`,
      `${here}/beginning`,
      `${here}/ending`,
      `${here}/${changed!.id}`,
      `${here}/${changed!.id}/retirement`,
      "/administration/erasures",
      "/administration/erasures?q=xyzzy",
      `/administration/erasures/proposal/${proposal.id}`,
      reasons,
      `${reasons}?authority=${authority.slug}`,
      `${reasons}/new?authority=${authority.slug}`,
      `${reasons}/examples?authority=${authority.slug}`,
      `${reasons}/${reason.id}`,
      `${reasons}/${reason.id}/removal`,
    ].map((path): Address => ["administrator", path]),
  ];
}
