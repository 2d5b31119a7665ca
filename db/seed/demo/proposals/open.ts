/** Every proposal of the open consultation, two of them hidden by moderation. */
import { accessProposals } from "#db/seed/demo/proposals/open/access.ts";
import { accountsProposals } from "#db/seed/demo/proposals/open/accounts.ts";
import { linksProposals } from "#db/seed/demo/proposals/open/links.ts";
import { trustProposals } from "#db/seed/demo/proposals/open/trust.ts";
import type { DemoProposal } from "#db/seed/demo/proposals/types.ts";

export const openProposals: DemoProposal[] = [
  ...accessProposals,
  ...trustProposals,
  ...accountsProposals,
  ...linksProposals,
];
