import { createAuthority } from "#app/domain/authority/authority.server.ts";
import { type Actor, theSystem } from "#app/domain/person/actor.ts";
import { grantRole } from "#app/domain/person/grant.server.ts";
import { createPerson } from "#app/domain/person/person.server.ts";
import { foldText } from "#app/domain/text/fold.ts";
import type { Db, Language, Role } from "#db/schema.ts";
import type { MunicipalityKey } from "#db/seed/demo/proposals/types.ts";
import { authorities, demoPeople, displayNames } from "#db/seed/demo/texts.ts";
import { demoMunicipalities } from "#db/seed/territories.ts";

export interface DemoWorld {
  /** Ids by municipality. */
  territoryIds: Record<MunicipalityKey, string>;
  authorityIds: Record<MunicipalityKey, string>;
  citizen: Actor;
  official: Actor;
  moderator: Actor;
  administrator: Actor;
  /** People with an account, by municipality: who proposes and argues. */
  neighbours: Record<MunicipalityKey, Actor[]>;
}

const languageOf = Object.fromEntries(authorities.map((one) => [one.municipality, one.language])) as Record<
  MunicipalityKey,
  Language
>;

/** The authorities and people of the demo. Nobody has a password: they come in by the links printed at the start. */
export async function seedPeople(trx: Db, now: Date): Promise<DemoWorld> {
  const territoryIds = await municipalities(trx);
  const authorityIds = {} as DemoWorld["authorityIds"];
  for (const { municipality, slug, name, timeZone, language, accent } of authorities) {
    const input = { slug, name, timeZone, language, accent, territoryId: territoryIds[municipality] };
    const created = await createAuthority(trx, theSystem, input, now);
    if (!created.ok) throw new Error(`${slug}: ${created.refusal}`);
    authorityIds[municipality] = created.id;
  }

  async function somebody(name: string, email: string, municipality: MunicipalityKey): Promise<Actor> {
    const residenceId = territoryIds[municipality];
    const language = languageOf[municipality];
    const created = await createPerson(
      trx,
      theSystem,
      { name, email, language, residenceId, emailVerified: true },
      now,
    );
    if (!created.ok) throw new Error(`${email}: ${created.refusal}`);
    return { personId: created.id, browserHash: null, grants: [], residenceId };
  }

  async function withRole(actor: Actor, role: Role, authorityId: string | null): Promise<Actor> {
    const personId = actor.personId!;
    const granted = await grantRole(trx, theSystem, { personId, role, authorityId }, now);
    if (!granted.ok) throw new Error(`${role}: ${granted.refusal}`);
    return { ...actor, grants: [{ role, authorityId }] };
  }

  const { citizen, official, moderator } = demoPeople;
  const world: DemoWorld = {
    territoryIds,
    authorityIds,
    citizen: await somebody(citizen.name, citizen.email, "quilpue"),
    official: await withRole(
      await somebody(official.name, official.email, "quilpue"),
      "official",
      authorityIds.quilpue,
    ),
    moderator: await withRole(
      await somebody(moderator.name, moderator.email, "quilpue"),
      "moderator",
      authorityIds.quilpue,
    ),
    administrator: await withRole(
      await somebody("Administración de la demostración", "administracion@example.org", "quilpue"),
      "admin",
      null,
    ),
    neighbours: {} as DemoWorld["neighbours"],
  };
  for (const [key, names] of Object.entries(displayNames)) {
    const municipality = key as MunicipalityKey;
    world.neighbours[municipality] = [];
    for (const name of names) {
      const address = `${foldText(name)
        .replace(/[^a-z]+/g, ".")
        .replace(/\.$/, "")}.${municipality}@example.org`;
      world.neighbours[municipality].push(await somebody(name, address, municipality));
    }
  }
  return world;
}

async function municipalities(trx: Db): Promise<DemoWorld["territoryIds"]> {
  const codes = Object.values(demoMunicipalities);
  const rows = await trx.selectFrom("territory").select(["id", "code"]).where("code", "in", codes).execute();
  const idByCode = new Map(rows.map((row) => [row.code, row.id]));
  return Object.fromEntries(
    Object.entries(demoMunicipalities).map(([key, code]) => [key, idByCode.get(code)!]),
  ) as DemoWorld["territoryIds"];
}
