import { expect, test } from "vitest";
import { authorityById, reviseAuthority } from "#app/domain/authority/authority.server.ts";
import { AuthorityForm, timeZones } from "#app/domain/authority/authority.ts";
import { contrastWithWhite } from "#app/domain/authority/contrast.ts";
import { emptyDb } from "#tests/support/db.ts";
import { actorOf, anAuthority, aPerson, granted } from "#tests/support/people.ts";

const typed = {
  name: "Municipalidad",
  slug: "quilpue",
  timeZone: "America/Santiago",
  language: "es",
  accent: "#0b5c63",
  appealDays: 30,
  appealAnswerDays: 15,
};

test("contrast is WCAG's", () => {
  expect(contrastWithWhite("#000000")).toBeCloseTo(21, 5);
  expect(contrastWithWhite("#ffffff")).toBeCloseTo(1, 5);
  expect(contrastWithWhite("#767676")).toBeCloseTo(4.54, 2);
  expect(contrastWithWhite("#777777")).toBeCloseTo(4.48, 2);
});

test("an accent too light for white text is refused, whatever an address cannot hold too", () => {
  const problems = (input: object) =>
    AuthorityForm.safeParse({ ...typed, ...input }).error?.issues.map((issue) => issue.message);
  expect(problems({})).toBeUndefined();
  expect(problems({ accent: "#777777" })).toEqual(["admin.authority.accent.light"]);
  expect(problems({ accent: "teal" })).toContain("admin.authority.accent.wrong");
  expect(problems({ slug: "viña del mar" })).toEqual(["admin.authority.slug.wrong"]);
  expect(problems({ timeZone: "America/Atlantis" })).toEqual(["form.choose"]);
  expect(problems({ appealDays: 6 })).toEqual(["form.too-small?min=7"]);
  expect(problems({ appealAnswerDays: 91 })).toEqual(["form.too-big?max=90"]);
  expect(timeZones()).toContain("UTC");
});

test("an authority is changed by its own administrators and by nobody else's", async () => {
  const db = await emptyDb();
  const [own, other] = [await anAuthority(db), await anAuthority(db, "Cochrane")];
  const boss = await aPerson(db);
  await granted(db, boss, "admin", own);
  const actor = await actorOf(db, boss);
  const { id: _, ...now } = (await authorityById(db, own))!;

  expect(await reviseAuthority(db, actor, own, { ...now, name: "Quilpué" })).toEqual({ ok: true, id: own });
  expect((await authorityById(db, own))?.name).toBe("Quilpué");
  await reviseAuthority(db, actor, own, { ...now, appealDays: 60, appealAnswerDays: 20 });
  expect(await authorityById(db, own)).toMatchObject({ appealDays: 60, appealAnswerDays: 20 });
  expect(await reviseAuthority(db, actor, other, now)).toEqual({ ok: false, refusal: "not-allowed" });
  const slug = (await authorityById(db, other))!.slug;
  expect(await reviseAuthority(db, actor, own, { ...now, slug })).toEqual({
    ok: false,
    refusal: "slug-taken",
  });
});
