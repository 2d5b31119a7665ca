/** The hidden field that tells a form sent twice from two forms. */
export const formKey = "formKey";

/** The form with a key that somebody acts by. */
export interface SentForm {
  /** SHA-256 of its key, who sent it, where to and all it says; hex. */
  hash: string;
  /** How often each act was done by it, in this request. */
  acts: Map<string, number>;
}

export function sentForm(hash: string): SentForm {
  return { hash, acts: new Map() };
}
