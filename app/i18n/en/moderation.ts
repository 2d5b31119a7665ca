import type es from "../es/moderation.ts";

export default {
  "moderation.decide.choose": "Choose what you decide",
  "moderation.rule.missing": "Choose the rule that was broken",
  "moderation.reason.missing": "Write your reasons; whoever wrote this will read them",
  "moderation.report.rule.missing": "Choose the rule that you think was broken",
  "moderation.letter.approve.subject":
    "{kind, select, entry {Your answer has been published} proposal {Your proposal has been published} other {Your argument has been published}}",
  "moderation.letter.approve":
    "The moderators have read the {kind, select, entry {answer} proposal {proposal} other {argument}} you sent to the consultation “{consultation}”. Everybody can now read it, and it counts.",
  "moderation.letter.hide.subject":
    "{kind, select, entry {Your answer is no longer shown} proposal {Your proposal is no longer shown} other {Your argument is no longer shown}}",
  "moderation.letter.hide":
    "The moderators have hidden {kind, select, entry {an answer} proposal {the proposal} other {the argument}} you sent to the consultation “{consultation}”.",
  "moderation.letter.restore.subject":
    "{kind, select, entry {Your answer is shown again} proposal {Your proposal is shown again} other {Your argument is shown again}}",
  "moderation.letter.restore":
    "The moderators have published again the {kind, select, entry {answer} proposal {proposal} other {argument}} you sent to the consultation “{consultation}”. Everything is as it was.",
  "moderation.letter.rule": "Rule: {title}. {text}",
  "moderation.letter.reason": "The moderators’ reasons: {reason}",
  "moderation.letter.kept":
    "Nothing was deleted: only you and the moderators can read it, and it can be published again.",
  "moderation.letter.link": "See what you wrote and what was decided",
} satisfies Record<keyof typeof es, string>;
