import type { APIRequestContext } from "@playwright/test";
import type { Address } from "#tests/support/every-address.ts";
import { draft, post } from "#tests/support/published.ts";

/** A consultation in two languages, one of them begun. */
export async function ofTranslators(official: APIRequestContext): Promise<Address[]> {
  const desk = await draft(official, { title: "¿Qué mostramos en portugués?" });
  await post(official, `${desk}/languages`, { pt: "on", fr: "on" });
  return [
    "languages",
    "languages/pt",
    "languages/pt?filter=out-of-date",
    "preview?lang=pt",
    "publication",
  ].map((part): Address => ["official", `${desk}/${part}`]);
}
