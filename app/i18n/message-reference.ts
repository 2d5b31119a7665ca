import type { MessageKey } from "#app/i18n/catalogues.ts";
import type { Translate, Values } from "#app/i18n/locale.ts";

/** A message with its values as one string, "form.too-long?max=200": what validation can carry. */
export function msg(key: MessageKey, values: Values = {}): string {
  const parameters = new URLSearchParams(
    Object.entries(values).map(([name, value]) => [name, String(value)]),
  );
  return parameters.size ? `${key}?${parameters}` : key;
}

export function messageOf(t: Translate, reference: string): string {
  const [key = "", query = ""] = reference.split("?", 2);
  const values: Values = {};
  for (const [name, value] of new URLSearchParams(query)) {
    values[name] = value !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
  }
  return t(key as MessageKey, values);
}
