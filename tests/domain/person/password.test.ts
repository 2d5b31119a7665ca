import { expect, test } from "vitest";
import { hashPassword, isPassword } from "#app/domain/person/password.server.ts";
import { passwordRefusal } from "#app/domain/person/password.ts";
import { processorTimeOf } from "#tests/support/processor-time.ts";

test("any ten characters that are not common make a password", () => {
  expect(passwordRefusal("un río azul", "ana@example.org")).toBeNull();
  expect(passwordRefusal("🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦", "ana@example.org")).toBeNull();
  expect(passwordRefusal("un río az", "ana@example.org")).toBe("too-short");
});

test("a common password is refused, however it is written", () => {
  expect(passwordRefusal("Contraseña123", "ana@example.org")).toBe("too-common");
  expect(passwordRefusal("CONTRASEN\u0303A123", "ana@example.org")).toBe("too-common");
});

test("one's own address is no password", () => {
  expect(passwordRefusal("Ana@Example.org", "ana@example.org")).toBe("own-email");
  expect(passwordRefusal("ana.maria.rojas", "ana.maria.rojas@example.org")).toBe("own-email");
});

test("a password is known by its argon2id hash alone", async () => {
  const hash = await hashPassword("un río azul");
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword(hash, "un rio azul")).toBe(false);
  expect(await isPassword(hash, "un ri\u0301o azul")).toBe(true);
});

test("nobody's password is right, and finding out takes as long as a wrong one", async () => {
  const hash = await hashPassword("un río azul");
  await isPassword(null, "anything at all");
  expect(await isPassword(null, "anything at all")).toBe(false);

  const { wrong, absent } = await leastTimes({
    wrong: () => isPassword(hash, "anything at all"),
    absent: () => isPassword(null, "anything at all"),
  });
  expect(absent / wrong).toBeGreaterThan(0.5);
  expect(absent / wrong).toBeLessThan(2);
});

/** Milliseconds of a processor; in turns and the least of each, since other work only makes them longer. */
async function leastTimes<Name extends string>(works: Record<Name, () => Promise<unknown>>) {
  const least = {} as Record<Name, number>;
  for (let turn = 0; turn < 9; turn++) {
    for (const name of Object.keys(works) as Name[]) {
      const took = await processorTimeOf(works[name]);
      least[name] = Math.min(least[name] ?? Number.POSITIVE_INFINITY, took);
    }
  }
  return least;
}
