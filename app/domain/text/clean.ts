import { plainText } from "#app/domain/text/plain.ts";

/** What a text says without what is no language: addresses of the web and of mail, mentions, tags and entities. */
export function cleanText(text: string): string {
  return plainText(text)
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, " ")
    .replace(/&(?:[a-z]{2,8}|#\d{1,6});/gi, " ")
    .replace(/(?:https?:\/\/|www\.)\S+/gi, " ")
    .replace(/\S+@\S+\.\S+/g, " ")
    .replace(/(^|\s)@\w+/g, "$1");
}
