import type { APIRequestContext } from "@playwright/test";
import type { Address } from "#tests/support/every-address.ts";
import { draft, post } from "#tests/support/published.ts";

/** What a consultation begins from, and what is done with its design: versions, copy, template, advice. */
export async function ofDesigns(official: APIRequestContext): Promise<Address[]> {
  const desk = await draft(official, { title: "¿Qué versión mostramos?" });
  const own = await post(official, `${desk}/template`, { name: "Plazas para mostrar" });
  return [
    "/desk/consultations/new/copy",
    "/desk/consultations/new/copy?q=xyzzy",
    "/desk/consultations/new/file",
    "/desk/templates",
    "/desk/templates/survey",
    "/desk/templates/regulation?in=fr",
    own,
    `${own}/name`,
    `${own}/removal`,
    `${desk}/copy`,
    `${desk}/template`,
    `${desk}/plain-language`,
    `${desk}/versions`,
    `${desk}/versions/difference?before=1&after=4`,
    `${desk}/versions/2/restoration`,
  ].map((path): Address => ["official", path]);
}
