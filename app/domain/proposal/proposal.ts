import type { Selectable } from "kysely";
import { z } from "zod";
import { foldText } from "#app/domain/text/fold.ts";
import { oneLine, plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { Schema } from "#db/schema.ts";

export type Proposal = Selectable<Schema["proposal"]>;

export const titleLength = { min: 10, max: 120 };
export const longestText = 2000;
export const longestPlace = 120;
/** Proposals of one participant in one consultation, those withdrawn included. */
export const mostProposals = 20;

export const ProposalInput = z.object({
  title: z
    .string()
    .transform(oneLine)
    .pipe(
      z
        .string()
        .min(titleLength.min, msg("form.too-short", { min: titleLength.min }))
        .max(titleLength.max, msg("form.too-long", { max: titleLength.max })),
    ),
  text: z
    .string()
    .transform(plainText)
    .pipe(z.string().max(longestText, msg("form.too-long", { max: longestText })))
    .default(""),
  place: z
    .string()
    .transform(oneLine)
    .pipe(z.string().max(longestPlace, msg("form.too-long", { max: longestPlace })))
    .default(""),
});

export type ProposalInput = z.infer<typeof ProposalInput>;

/** Why one more proposal with this title is not taken from who made these; null when it is. */
export function proposingRefusal(
  { proposalsInvited }: { proposalsInvited: number },
  own: readonly Pick<Proposal, "title" | "withdrawnAt">[],
  title: string,
): "proposals-not-invited" | "twice" | "too-many" | null {
  if (proposalsInvited !== 1) return "proposals-not-invited";
  const same = (other: Pick<Proposal, "title">) => foldText(other.title) === foldText(title);
  if (own.some((other) => other.withdrawnAt === null && same(other))) return "twice";
  return own.length >= mostProposals ? "too-many" : null;
}

/** What a proposal is found by. */
export function searchTextOf({
  title,
  text,
  place,
}: {
  title: string;
  text: string;
  place: string | null;
}): string {
  return foldText(`${title} ${text} ${place ?? ""}`);
}

/** Whether it is listed, voted on and argued about. */
export function isShown(proposal: Pick<Proposal, "visibility" | "withdrawnAt">): boolean {
  return proposal.visibility === "published" && proposal.withdrawnAt === null;
}

export const proposalSorts = [
  "newest",
  "most-agreed",
  "most-discussed",
  "needs-votes",
  "most-useful",
] as const;
/** Orders that tell how others voted. */
export const tellingSorts: readonly ProposalSort[] = ["most-agreed", "most-useful"];
export type ProposalSort = (typeof proposalSorts)[number];
