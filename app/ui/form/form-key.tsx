import { useState } from "react";
import { formKey } from "#app/domain/sent-form.ts";

/**
 * In every form that makes something: pressed twice, or sent again when no answer came, it counts once.
 * Never on a page that several readers are given the same copy of.
 */
export function FormKey() {
  const [key] = useState(newKey);
  return <input type="hidden" name={formKey} defaultValue={key} suppressHydrationWarning />;
}

function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
