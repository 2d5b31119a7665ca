import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { consultationById } from "#app/domain/consultation/consultation.server.ts";
import { proposalWithAuthor } from "#app/domain/proposal/proposal-reads.server.ts";
import { moveVote } from "#app/domain/vote/move-vote.server.ts";
import { found } from "#app/http/guards.server.ts";
import { settleFirst, takingPart } from "#app/http/taking-part.server.ts";

/** Only ever sent to; who comes here by its address sees the proposal. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/proposals/${encodeURIComponent(params.id!)}`);
}

/** What refuses it (closed meanwhile, voted there already) is said on the page it returns to. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db } = context;
  const proposal = found(await proposalWithAuthor(db, params.id ?? ""));
  const consultation = found(await consultationById(db, proposal.consultationId));
  const { actor, refusal } = await takingPart(request, context, consultation, "votes", { forActing: true });
  await settleFirst(request, context, consultation, refusal);
  const moved = await moveVote(db, actor, proposal.id);
  return redirect(moved.ok ? `/proposals/${moved.intoId}?moved` : `/proposals/${proposal.id}`);
}

export default function VoteMoved() {
  return null;
}
