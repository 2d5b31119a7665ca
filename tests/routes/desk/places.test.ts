import { expect, test } from "vitest";
import { territoriesAsked } from "#app/domain/consultation/consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { anApp } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aDraft, authorityFor } from "#tests/support/officials.ts";

const asked = async (db: Db, id: string) =>
  (await territoriesAsked(db, id)).map((territory) => territory.code).sort();

async function atPlaces(db: Db, code: string) {
  const draft = await aDraft(db, { code });
  const app = await (await anApp(db)).signedInAs(draft.official.personId);
  return { ...draft, app, path: `/desk/consultations/${draft.id}/places` };
}

test("places are found by name without accents, added and removed one at a time", async () => {
  const db = await emptyDb();
  const { id, app, path, place } = await atPlaces(db, "CL-VS");
  await app.post(`${path}/${place["CL-VS"]}/removal`);
  expect((await app.get(path)).text).toContain("Todavía no hay ninguno");

  const found = await app.get(`${path}?q=QUILPUE`);
  expect(found.text).toContain("Quilpué , Valparaíso, Chile Municipio Agregar : Quilpué");
  expect(found.html).toContain(`value="${place.quilpue}"`);
  expect((await app.follow(await app.post(path, { territoryId: place.quilpue! }))).text).toContain(
    "Quitar : Quilpué",
  );
  expect((await app.get(`${path}?q=quilpue`)).text).toContain("Ya se pregunta aquí");
  await app.post(path, { territoryId: place.limache! });
  expect(await asked(db, id)).toEqual(["limache", "quilpue"]);
  await app.post(`${path}/${place.quilpue}/removal`);
  expect(await asked(db, id)).toEqual(["limache"]);
});

test("a typo still finds, what is elsewhere is not found, and nothing is added from elsewhere", async () => {
  const db = await emptyDb();
  const { id, app, path, place } = await atPlaces(db, "CL-VS");
  expect((await app.get(`${path}?q=Limacje`)).text).toMatch(/¿Es uno de estos\?.*Limache/);
  expect((await app.get(`${path}?q=Registro`)).text).toContain("No encontramos «Registro»");
  expect((await app.get(`${path}?q=${encodeURIComponent('"><script>')}`)).html).not.toContain('"><script>');
  const outside = await app.post(path, { territoryId: place.registro! });
  expect(outside.status).toBe(422);
  expect(outside.text).toContain("está fuera del territorio");
  expect((await app.post(path, { territoryId: "nowhere" })).text).toContain("Este lugar no existe");
  expect((await app.post(path)).status).toBe(422);
  expect(await asked(db, id)).toEqual(["CL-VS"]);
});

test("another authority joins with its territory and is found in the list", async () => {
  const db = await emptyDb();
  const { id, app, path } = await atPlaces(db, "quilpue");
  const registro = await authorityFor(db, "registro");
  const authorities = path.replace("places", "authorities");
  expect((await app.post(authorities, { authorityId: "" })).status).toBe(422);
  const joined = await app.follow(await app.post(authorities, { authorityId: registro.id }));
  expect(joined.text).toContain("Quitar : Municipalidad de registro");
  const places = await app.get(path);
  expect(places.text).toContain("Registro , São Paulo, Brasil Municipio");
  expect(places.text).toContain("Municipalidad de quilpue y Municipalidad de registro");
  expect((await app.post(authorities, { authorityId: registro.id })).text).toContain("ya pregunta");
  await app.post(`${authorities}/${registro.id}/removal`);
  expect(await asked(db, id)).toEqual(["quilpue"]);
});

test("whoever arrives at a removal by its address sees the list", async () => {
  const db = await emptyDb();
  const { app, path, place } = await atPlaces(db, "quilpue");
  expect((await app.get(`${path}/${place.quilpue}/removal`)).location).toBe(path);
});
