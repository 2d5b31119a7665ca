import { samePortal } from "#app/http/next-page.ts";

/** Back to the list one voted from, at the proposal; to the proposal's own page when there was none. */
export function votedFrom(form: Pick<FormData, "get">, proposalId: string): string {
  const back = samePortal(String(form.get("back") ?? ""));
  return back ? `${back}#p-${proposalId}` : `/proposals/${proposalId}`;
}
