import { expect, test } from "vitest";
import { Pagination, shownPages } from "#app/ui/page/pagination.tsx";
import { htmlOf } from "#tests/ui/support.tsx";

test("first, last and neighbouring pages are shown, gaps for the rest", () => {
  expect(shownPages(6, 14)).toEqual([1, null, 5, 6, 7, null, 14]);
  expect(shownPages(1, 14)).toEqual([1, 2, null, 14]);
});

test("no gap stands for a single page", () => {
  expect(shownPages(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test("one page needs no pagination", () => {
  expect(htmlOf(<Pagination page={1} pages={1} hrefOf={String} />)).toBe("");
});
