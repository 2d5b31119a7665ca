import { expect, test } from "vitest";
import { authorityIdsOf, territoriesAsked } from "#app/domain/consultation/consultation.server.ts";
import {
  addJointAuthority,
  askTerritory,
  removeJointAuthority,
  stopAskingTerritory,
} from "#app/domain/consultation/places.server.ts";
import { askingRefusal, mostTerritories } from "#app/domain/consultation/places.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aDraft, anOfficial, aPublished, authorityFor, winter } from "#tests/support/officials.ts";

const asked = async (db: Db, id: string) =>
  (await territoriesAsked(db, id)).map((territory) => territory.code).sort();

test("an authority asks only within its own territory", () => {
  const region = { path: "/CL/CL-VS/" };
  expect(askingRefusal({ path: "/CL/CL-VS/quilpue/" }, [region], [])).toBeNull();
  expect(askingRefusal(region, [region], [])).toBeNull();
  expect(askingRefusal({ path: "/CL/" }, [region], [])).toBe("outside-your-territory");
  expect(askingRefusal({ path: "/CL/CL-VS2/" }, [region], [])).toBe("outside-your-territory");
  expect(askingRefusal({ path: "/CL/CL-VS/quilpue/" }, [region], [region])).toBe("already-asked");
  const many = Array.from({ length: mostTerritories }, (_, i) => ({ path: `/CL/CL-VS/${i}x/` }));
  expect(askingRefusal({ path: "/CL/CL-VS/quilpue/" }, [region], many)).toBe("too-many-places");
});

test("a region asks itself, or some of its municipalities, or one of them in parts", async () => {
  const db = await emptyDb();
  const { id, official, place } = await aDraft(db, { code: "CL-VS" });
  expect(await asked(db, id)).toEqual(["CL-VS"]);
  await stopAskingTerritory(db, official, id, place["CL-VS"]!, winter);
  for (const code of ["limache", "colliguay"]) {
    expect(await askTerritory(db, official, id, place[code]!, winter)).toEqual({ ok: true });
  }
  expect(await asked(db, id)).toEqual(["colliguay", "limache"]);
});

test("a territory makes naming the places in it needless", async () => {
  const db = await emptyDb();
  const { id, official, place } = await aDraft(db, { code: "CL-VS" });
  await stopAskingTerritory(db, official, id, place["CL-VS"]!, winter);
  await askTerritory(db, official, id, place.colliguay!, winter);
  await askTerritory(db, official, id, place.limache!, winter);
  await askTerritory(db, official, id, place.quilpue!, winter);
  expect(await asked(db, id)).toEqual(["limache", "quilpue"]);
  expect(await askTerritory(db, official, id, place.colliguay!, winter)).toEqual({
    ok: false,
    refusal: "already-asked",
  });
  expect(await askTerritory(db, official, id, place.quilpue!, winter)).toEqual({
    ok: false,
    refusal: "already-asked",
  });
});

test("places elsewhere, above, or that do not exist are refused", async () => {
  const db = await emptyDb();
  const { id, official, place } = await aDraft(db);
  for (const code of ["limache", "CL-VS", "CL", "registro"]) {
    expect(await askTerritory(db, official, id, place[code]!, winter), code).toEqual({
      ok: false,
      refusal: "outside-your-territory",
    });
  }
  expect(await askTerritory(db, official, id, "nowhere", winter)).toEqual({
    ok: false,
    refusal: "no-such-territory",
  });
  expect(await asked(db, id)).toEqual(["quilpue"]);
});

test("a joint authority adds its territory, and takes it away again when it leaves", async () => {
  const db = await emptyDb();
  const { id, official, authority } = await aDraft(db);
  const registro = await authorityFor(db, "registro");
  expect(await addJointAuthority(db, official, id, registro.id, winter)).toEqual({ ok: true });
  expect(await asked(db, id)).toEqual(["quilpue", "registro"]);
  expect(await authorityIdsOf(db, id)).toEqual([authority.id, registro.id]);
  for (const again of [registro.id, authority.id]) {
    expect(await addJointAuthority(db, official, id, again, winter)).toEqual({
      ok: false,
      refusal: "already-joint",
    });
  }
  await removeJointAuthority(db, official, id, registro.id, winter);
  expect(await asked(db, id)).toEqual(["quilpue"]);
  expect(await authorityIdsOf(db, id)).toEqual([authority.id]);
});

test("a larger authority that joins does not make it a larger matter, but may be asked for it", async () => {
  const db = await emptyDb();
  const { id, official, place } = await aDraft(db);
  const ministry = await authorityFor(db, "CL");
  await addJointAuthority(db, official, id, ministry.id, winter);
  expect(await asked(db, id)).toEqual(["quilpue"]);
  await askTerritory(db, official, id, place.cochrane!, winter);
  expect(await asked(db, id)).toEqual(["cochrane", "quilpue"]);
  await removeJointAuthority(db, official, id, ministry.id, winter);
  expect(await asked(db, id)).toEqual(["quilpue"]);
});

test("only those who lead a draft change whom it asks", async () => {
  const db = await emptyDb();
  const { id, official, place } = await aDraft(db);
  const registro = await authorityFor(db, "registro");
  await addJointAuthority(db, official, id, registro.id, winter);
  const joint = await anOfficial(db, registro.id);
  const refused = { ok: false, refusal: "not-allowed" };
  expect(await askTerritory(db, joint, id, place.registro!, winter)).toEqual(refused);
  expect(await stopAskingTerritory(db, joint, id, place.registro!, winter)).toEqual(refused);
  expect(await addJointAuthority(db, joint, id, registro.id, winter)).toEqual(refused);
  expect(await removeJointAuthority(db, joint, id, registro.id, winter)).toEqual(refused);

  const published = await aPublished(db);
  const frozen = { ok: false, refusal: "already-published" };
  expect(await stopAskingTerritory(db, published.official, published.id, place.quilpue!, winter)).toEqual(
    frozen,
  );
  expect(await addJointAuthority(db, published.official, published.id, registro.id, winter)).toEqual(frozen);
});
