import { describe, expect, test } from "vitest";
import type { PreModeratedKind } from "#app/domain/moderation/pre-moderation.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, aConsultation, during } from "#tests/support/taking-part.ts";

const plain = "Más bancos con sombra en la plaza.";

test("nothing waits where nothing was chosen, everything where everything was", async () => {
  const db = await emptyDb();
  expect(await proposed(db, [], aBrowser(), plain)).toBe("published");
  expect(await proposed(db, [], aBrowser(), plain, { preModerated: 1 })).toBe("pending");
});

describe("from new accounts", () => {
  test("a browser is new until something that was written on it is published", async () => {
    const db = await emptyDb();
    const browser = aBrowser();
    expect(await proposed(db, ["new-accounts"], browser, plain)).toBe("pending");
    expect(await proposed(db, ["new-accounts"], browser, plain)).toBe("pending");
    await db.updateTable("proposal").set({ visibility: "published" }).execute();
    expect(await proposed(db, ["new-accounts"], browser, plain)).toBe("published");
  });

  test("a person is new for seven days", async () => {
    const db = await emptyDb();
    const citizen = await aCitizen(db);
    const since = (createdAt: string) =>
      db.updateTable("person").set({ createdAt }).where("id", "=", citizen.personId).execute();
    await since("2026-11-08T12:00:01.000Z");
    expect(await proposed(db, ["new-accounts"], citizen, plain)).toBe("pending");
    await since("2026-11-08T11:59:59.000Z");
    expect(await proposed(db, ["new-accounts"], citizen, plain)).toBe("published");
  });
});

test("any link waits where links were chosen", async () => {
  const db = await emptyDb();
  expect(await proposed(db, ["links"], aBrowser(), `${plain} https://www.bcn.cl/ley`)).toBe("pending");
  expect(await proposed(db, ["links"], aBrowser(), plain)).toBe("published");
});

test("what the words show waits where signals were chosen", async () => {
  const db = await emptyDb();
  expect(await proposed(db, ["signals"], aBrowser(), `${plain} ana.rojas@correo.cl`)).toBe("pending");
  expect(await proposed(db, ["signals"], aBrowser(), `${plain} Idiotas.`)).toBe("pending");
  expect(await proposed(db, ["signals"], aBrowser(), `${plain} https://www.bcn.cl/ley`)).toBe("published");
});

test("the place of a proposal is words too", async () => {
  const db = await emptyDb();
  const place = "Plaza, www.vendobancos.com";
  expect(await proposed(db, ["links"], aBrowser(), plain, { place })).toBe("pending");
});

async function proposed(
  db: Db,
  when: PreModeratedKind[],
  actor: Actor,
  text: string,
  { place = "", ...more }: { preModerated?: number; place?: string } = {},
) {
  const consultation = await aConsultation(db, { preModeratedWhen: JSON.stringify(when), ...more });
  const input = { title: "Bancos en la plaza nueva", text, place };
  const who = { territoryId: consultation.place.quilpue!, language: "es" as const };
  const made = await propose(db, actor, consultation.id, { ...input, ...who }, during);
  if (!made.ok) throw new Error(made.refusal);
  return made.proposal.visibility;
}
