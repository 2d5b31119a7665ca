import type { Question } from "#app/domain/consultation/consultation.ts";
import { codeOf, type ExportedResponse } from "#app/domain/result/export.ts";
import { readableAnswer } from "#app/domain/result/export-answer.ts";
import type { Translate } from "#app/i18n/locale.ts";

/**
 * One JSON document as it flows: what is known before, the responses, what was counted in them. Until its
 * last brace no program reads it: what broke off cannot pass for the whole.
 */
export async function* jsonOf(
  head: Record<string, unknown>,
  pages: AsyncIterable<ExportedResponse[]>,
  written: (response: ExportedResponse) => unknown,
  foot: () => Record<string, unknown>,
): AsyncGenerator<string> {
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "responses": [`;
  let between = "\n";
  for await (const page of pages) {
    yield between + page.map((response) => JSON.stringify(written(response))).join(",\n");
    between = ",\n";
  }
  yield `\n],\n${JSON.stringify(foot(), null, 1).slice(2)}\n`;
}

/** @param t  in the language of the consultation */
export function readableResponse(questions: readonly Question[], t: Translate) {
  const codes = questions.map(codeOf);
  return ({ said, ...response }: ExportedResponse) => ({
    ...response,
    answers: Object.fromEntries(
      said.map((one, index) => [codes[index], readableAnswer(questions[index]!, one, t)]),
    ),
  });
}
