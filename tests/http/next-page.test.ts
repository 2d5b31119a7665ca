import { expect, test } from "vitest";
import { nextPage, onwards, samePortal } from "#app/http/next-page.ts";

test("only a path of this portal is gone to after signing in", () => {
  expect(samePortal("/consultations/x?page=2")).toBe("/consultations/x?page=2");
  const elsewhere = [
    "https://evil.example/",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/%0a//evil.example/..//..",
    "/.//evil.example",
    "/a/..//evil.example",
    "javascript:alert(1)",
    "evil",
    "",
    null,
  ];
  for (const path of elsewhere) {
    const kept = samePortal(path);
    if (kept === null) continue;
    expect(new URL(kept, "http://localhost:3000").host, String(path)).toBe("localhost:3000");
  }
  expect(samePortal("/\\evil.example")).toBeNull();
  expect(samePortal("/.//evil.example")).toBeNull();
});

test("a held form goes along, beside what the address asked already", () => {
  const held = "a".repeat(27);
  const url = new URL(`http://x/sign-in?${new URLSearchParams({ next: "/answer?step=2", held })}`);
  expect(nextPage(url)).toBe(`/answer?step=2&held=${held}`);
  expect(onwards(url)).toBe(`next=%2Fanswer%3Fstep%3D2&held=${held}`);
  expect(nextPage(new URL("http://x/sign-in?next=//evil&held=short"))).toBe("/");
});
