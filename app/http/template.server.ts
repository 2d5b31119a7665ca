import type { Design } from "#app/domain/design/design.ts";
import { templateFor } from "#app/domain/design/template.server.ts";
import { templateNames } from "#app/domain/design/templates/shapes.ts";
import { builtInTemplate } from "#app/domain/design/templates/templates.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { found } from "#app/http/guards.server.ts";
import type { Db, Language } from "#db/schema.ts";

export interface ShownTemplate {
  id: string;
  name: string;
  summary: string;
  design: Design;
  /** Whose it is; null for a built-in one, which nobody changes. */
  authorityName: string | null;
  authorityId: string | null;
}

/** A built-in template in this language, or one that an authority of this actor keeps; else 404. */
export async function templateAt(
  db: Db,
  actor: Actor,
  id: string | undefined,
  language: Language,
): Promise<ShownTemplate> {
  const builtIn = templateNames.find((name) => name === id);
  if (builtIn) {
    const { name, summary, design } = builtInTemplate(builtIn, language);
    return { id: builtIn, name, summary, design, authorityName: null, authorityId: null };
  }
  const saved = found(await templateFor(db, actor, id ?? ""));
  return { ...saved, id: saved.id, summary: saved.authorityName };
}
