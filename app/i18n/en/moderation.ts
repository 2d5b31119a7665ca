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
  "moderation.rules.title": "House rules",
  "moderation.rules.lead":
    "They hold for everything written here: answers, proposals and arguments. They are there so that anybody can speak without fear, not to silence disagreement.",
  "moderation.rules.texts": "What each rule says",
  "moderation.rules.how.title": "How they are applied",
  "moderation.rules.how.report":
    "Anybody can report something that breaks them, with or without an account. The link is beside each answer, proposal and argument.",
  "moderation.rules.how.decide":
    "A person always decides, and never on something they wrote themselves. When something is hidden, its author can read which rule was broken and why.",
  "moderation.rules.how.kept":
    "Nothing is deleted. What is hidden is kept with its votes and arguments, and if it is published again everything is as it was. Each consultation publishes how much was hidden, and under which rule.",
  "moderation.kind.entry": "Answer",
  "moderation.kind.proposal": "Proposal",
  "moderation.kind.argument": "Argument",
  "moderation.kinds.entry": "Answers",
  "moderation.kinds.proposal": "Proposals",
  "moderation.kinds.argument": "Arguments",
  "moderation.rule": "Rule",
  "moderation.report.title": "Report to the moderators",
  "moderation.report.lead": "Tell us which rule this text breaks. A person will read it and decide.",
  "moderation.report.rule": "Which rule does it break?",
  "moderation.report.rule.hint": "Disagreeing is no reason to report: you can vote or argue instead.",
  "moderation.report.words": "Do you want to add anything?",
  "moderation.report.words.hint": "Only the moderators read this. You need not say who you are.",
  "moderation.report.submit": "Send the report",
  "moderation.report.refused": "This changed while you were writing, and your report could not be taken",
  "moderation.report.not-shown.title": "This is no longer shown",
  "moderation.report.not-shown.text": "Nobody else can read it, so there is no need to report it.",
  "moderation.report.already.title": "You have already reported this",
  "moderation.report.already.text":
    "Thank you: once is enough. Every report is read, and sending more does not change what is decided.",
  "moderation.report.back": "Back to what you were reading",
  "moderation.received.title": "We have received your report",
  "moderation.received.lead":
    "Thank you for looking after the conversation. You do not need to do anything more.",
  "moderation.received.next": "What happens next",
  "moderation.received.read.title": "A moderator reads it",
  "moderation.received.read.text": "They see the text in its context and all reports, but not who sent them.",
  "moderation.received.decide.title": "They decide by the house rules",
  "moderation.received.decide.text":
    "If it is hidden, its author is given the rule and the reasons. If not, it goes on being shown.",
  "moderation.received.count.title": "It is counted",
  "moderation.received.count.text":
    "The consultation publishes how many reports it received, how much was hidden and under which rule:",
  "moderation.record.title": "Moderation of this consultation",
  "moderation.record.lead":
    "How much was received, how much was hidden and under which rule, in figures. No text is repeated here and nobody is named.",
  "moderation.record.hidden": "Hidden now",
  "moderation.record.of":
    "{count, plural, one {of # contribution received} other {of # contributions received}}",
  "moderation.record.reports": "Reports received",
  "moderation.record.waiting": "{count, plural, =0 {none waiting} one {# waiting} other {# waiting}}",
  "moderation.record.restored": "Times something was restored",
  "moderation.record.median": "Time to decide",
  "moderation.record.median.none": "No figures yet",
  "moderation.record.median.note": "Half the time it was less",
  "moderation.record.kinds": "What was received and where it stands",
  "moderation.record.kind": "Kind of contribution",
  "moderation.record.all": "All",
  "moderation.record.rules": "What is hidden, by rule",
  "moderation.record.rules.none": "Nothing is hidden.",
  "moderation.record.no-rule": "Already hidden where it was imported from, no rule named",
  "moderation.record.decisions":
    "Decisions so far: {approved, number} to publish or leave, {hidden, number} to hide, {restored, number} to restore.",
  "moderation.record.note":
    "What its author withdrew after it was hidden still counts as hidden. Time runs from the first report, or from when something began to wait for review, to the decision.",
  "moderation.standing.received": "Received",
  "moderation.standing.published": "Published",
  "moderation.standing.pending": "To be reviewed",
  "moderation.standing.hidden": "Hidden",
  "moderation.standing.takenBack": "Withdrawn by the author",
  "moderation.duration.hours": "{hours, plural, =0 {less than an hour} one {# hour} other {# hours}}",
  "moderation.duration.days": "{days, plural, one {# day} other {# days}}",
  "moderation.queue.title": "Moderation",
  "moderation.queue.waiting":
    "{count, plural, =0 {Nothing is waiting for a decision.} one {# case is waiting for a decision.} other {# cases are waiting for a decision.}}",
  "moderation.queue.none": "No case matches what you chose",
  "moderation.queue.all": "See all cases",
  "moderation.queue.empty.title": "There is nothing to review",
  "moderation.queue.empty.text":
    "What somebody reports appears here, and so does what waits to be published in consultations that ask for it.",
  "moderation.filter.consultation": "Consultation",
  "moderation.filter.kind": "Kind",
  "moderation.filter.rule": "Rule reported",
  "moderation.filter.order": "Order",
  "moderation.filter.all": "All",
  "moderation.filter.everything": "Everything",
  "moderation.filter.any-rule": "Any",
  "moderation.filter.submit": "Show",
  "moderation.order.urgent": "Urgent first",
  "moderation.order.oldest": "Longest waiting first",
  "moderation.urgent": "Urgent",
  "moderation.pending": "Not yet published",
  "moderation.reports": "{count, plural, one {# report} other {# reports}}",
  "moderation.reported-as": "Reported as: {rules}",
  "moderation.waits": "Has waited {duration}",
  "moderation.open": "Review the case",
  "moderation.case.title":
    "{kind, select, entry {Review an answer} proposal {Review a proposal} argument {Review an argument} other {Review a case}}",
  "moderation.visibility.published": "Published",
  "moderation.visibility.pending": "Not yet published",
  "moderation.visibility.hidden": "Hidden",
  "moderation.case.taken-back":
    "{kind, select, entry {The author has since cleared this answer} other {The author has since withdrawn this proposal}}",
  "moderation.case.question": "Answer to question {number}:",
  "moderation.case.proposal":
    "{stance, select, for {Argument for the proposal} against {Argument against the proposal} question {Question about the proposal} other {Comment on the proposal}}",
  "moderation.case.parent": "In reply to:",
  "moderation.case.reply": "What is being reviewed:",
  "moderation.case.from": "From",
  "moderation.case.from.unknown": "No municipality",
  "moderation.case.sent": "Sent",
  "moderation.case.place": "Place it speaks of",
  "moderation.case.public": "See it where the public does",
  "moderation.case.reports": "{count, plural, =0 {Nobody has reported it} one {# report} other {# reports}}",
  "moderation.case.waiting": "Waiting",
  "moderation.case.decisions": "What was decided before",
  "moderation.decide.title": "Your decision",
  "moderation.publish.title": "Publish",
  "moderation.publish.text": "It keeps to the rules: it is shown and counted from now on.",
  "moderation.publish.submit": "Publish",
  "moderation.leave.title": "Leave it published",
  "moderation.leave.text":
    "{count, plural, one {It keeps to the rules: the report is not upheld and is closed.} other {It keeps to the rules: the # reports are not upheld and are closed.}}",
  "moderation.leave.submit": "Leave it published",
  "moderation.hide.title": "Hide",
  "moderation.hide.text":
    "It is no longer shown or counted. It is not deleted: its author can still read it, with the rule and your reasons.",
  "moderation.hide.rule": "Rule it breaks",
  "moderation.hide.submit": "Hide",
  "moderation.restore.title": "Restore",
  "moderation.restore.text":
    "It is shown and counted again, with its votes and arguments, in the place it had.",
  "moderation.restore.submit": "Restore",
  "moderation.reason": "Reasons",
  "moderation.reason.hint":
    "{language, select, es {The author will read them: in Spanish, if you can.} pt {The author will read them: in Portuguese, if you can.} en {The author will read them: in English, if you can.} other {The author will read them: in French, if you can.}}",
  "moderation.own.title": "You wrote this",
  "moderation.own.text": "Nobody decides on their own words: another moderator will.",
  "moderation.decided.approve": "You decided that it is published",
  "moderation.decided.hide": "You have hidden it",
  "moderation.decided.restore": "You have restored it",
  "moderation.decided.told":
    "If this changed what is shown, the author is told by e-mail, if they have an account.",
  "moderation.decided.next": "Go on with the next case",
  "moderation.unsent.title": "Your decision was not saved",
  "moderation.unsent.text": "The reasons you wrote:",
  "moderation.refused.already-decided":
    "Another moderator decided this while you were reading. See what was decided before you go on.",
  "moderation.refused.new-reports":
    "More reports arrived while you were reading. Read them before you decide.",
  "moderation.refused.new-words":
    "The author changed the text while you were reading. Read the new one before you decide.",
  "moderation.refused.own-contribution": "You wrote this: another moderator will decide.",
  "moderation.refused.not-allowed": "Your account no longer moderates this consultation.",
  "moderation.refused.no-such-contribution": "This is no longer here.",
  "moderation.decisions.title": "Decisions taken",
  "moderation.decisions.count":
    "{count, plural, one {# decision in your consultations.} other {# decisions in your consultations, the latest first.}}",
  "moderation.decisions.none": "Nothing has been decided yet",
  "moderation.outcome.approve": "Published",
  "moderation.outcome.hide": "Hidden",
  "moderation.outcome.restore": "Restored",
  "moderation.under": "Under the rule: {rule}",
} satisfies Record<keyof typeof es, string>;
