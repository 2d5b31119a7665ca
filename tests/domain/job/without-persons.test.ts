import { expect, test } from "vitest";
import { withoutPersons } from "#app/domain/job/without-persons.ts";

const addresses: [said: string, kept: string][] = [
  [
    "550 5.1.1 <ana.perez+x@example.org>: Recipient address rejected",
    "550 5.1.1 <[…]>: Recipient address rejected",
  ],
  ["connect ECONNREFUSED 127.0.0.1:25", "connect ECONNREFUSED 127.0.0.1:25"],
  ["Invalid login: 535 user “jefa” unknown", "Invalid login: 535 user […] unknown"],
  ["getaddrinfo ENOTFOUND postgres://u:p@db/x", "getaddrinfo ENOTFOUND […]"],
  ['invalid input syntax for type json: "Ana escribió"', "invalid input syntax for type json: […]"],
  ["phone +56 9 1234 5678 of nobody", "phone […] of nobody"],
  ["no row 0198c0de-7aaa-7bbb-8ccc-0123456789ab here", "no row […] here"],
];

test("what went wrong is told without whom it went wrong for", () => {
  for (const [said, kept] of addresses) expect(withoutPersons(new Error(said))).toBe(kept);
});

test("the code of an error is told, whatever was thrown", () => {
  const conflict = Object.assign(new Error('duplicate key value violates unique constraint "x"'), {
    code: "23505",
  });
  expect(withoutPersons(conflict)).toBe("23505: duplicate key value violates unique constraint […]");
  expect(withoutPersons("no")).toBe("no");
  expect(withoutPersons(undefined)).toBe("undefined");
});

test("of what a mail server answers its numbers alone are told: it may name somebody", () => {
  const response = "450 4.2.2 Zoraida Quispe is on leave until March";
  const failed = Object.assign(new Error(`Message failed: ${response}`), { code: "EMESSAGE", response });
  expect(withoutPersons(failed)).toBe("EMESSAGE: Message failed: 450 4.2.2");
});
