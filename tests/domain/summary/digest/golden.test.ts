import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { emptyDb } from "#tests/support/db.ts";
import { changesSince, goldenOf, readGolden } from "#tests/support/golden.ts";

const data = resolve(process.env.CABILDO_DATA ?? "../shared/data");
const kept = process.env.CABILDO_GOLDEN ?? "";
const isMissing = !kept || !existsSync(kept) || !existsSync(data);

test.skipIf(isMissing)(
  "the digests of real consultations are byte by byte what they were (skipped unless CABILDO_GOLDEN names a folder of golden digests)",
  async () => {
    const now = await goldenOf(await emptyDb(), data);
    expect(changesSince(readGolden(kept)!, now)).toEqual([]);
  },
  600_000,
);
