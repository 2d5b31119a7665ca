import { createHash } from "node:crypto";
import { expect } from "@playwright/test";
import { t } from "#tests/e2e/journey/words.ts";
import { isAccessible } from "#tests/e2e/moderation/accessible.ts";
import type { Visitor } from "#tests/support/visitor.ts";

/** Nothing of these is in any public page, feed or file of the consultation's record. */
export async function saysNothingOf(reader: Visitor, here: string, secrets: string[]) {
  for (const ending of ["", ".csv", ".json", ".atom"]) {
    const answer = await reader.page.request.get(`${here}/moderation${ending}`);
    expect(answer.status()).toBe(200);
    const text = await answer.text();
    for (const secret of secrets) expect(text, `${ending}: ${secret}`).not.toContain(secret);
  }
}

/** The rows of the CSV, each by the names of its columns. */
export async function recordRows(reader: Visitor, here: string): Promise<Record<string, string>[]> {
  const text = await (await reader.page.request.get(`${here}/moderation.csv`)).text();
  const [names = "", ...lines] = text
    .replace(/^\uFEFF/, "")
    .trim()
    .split("\r\n");
  return lines.map((line) => {
    const cells = line.split(",").map(unquoted);
    return Object.fromEntries(names.split(",").map((name, i) => [unquoted(name), cells[i] ?? ""]));
  });
}

/** No cell of the record holds a comma or a quotation mark. */
function unquoted(cell: string): string {
  return cell.replace(/^"(.*)"$/, "$1");
}

/** Anybody compares what the author shows them, here and with any other program. */
export async function isProven(
  reader: Visitor,
  decision: string,
  { key, title, text }: { key: string; title: string; text: string },
) {
  await reader.visit(decision);
  const hash = createHash("sha256").update(`${key}\n${title}\n${text}`.normalize("NFC")).digest("hex");
  await reader.reads(hash);
  await isAccessible(reader);
  await reader.write(t("record.proof.salt"), key);
  await reader.write(t("record.proof.words-title"), title);
  await reader.main.locator("textarea").fill(text);
  await reader.press(t("record.proof.submit"));
  await reader.reads(t("record.proof.same.title"));
  return hash;
}
