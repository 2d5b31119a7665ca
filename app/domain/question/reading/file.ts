import {
  type AnswerRead,
  answered,
  type Fields,
  nothingAnswered,
} from "#app/domain/question/reading/reading.ts";

/** What the server kept of the file that was sent; a form cannot name another. */
export function readFile(fields: Fields): AnswerRead {
  const { attachmentId, fileName } = fields;
  return attachmentId && fileName ? answered({ attachmentId, fileName }) : nothingAnswered;
}
