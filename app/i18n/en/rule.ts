import type es from "../es/rule.ts";

export default {
  "rule.title": "House rules",
  "rule.lead":
    "They apply to everything written here: answers, proposals and arguments. They are there so that anybody can speak without fear, not to silence disagreement.",
  "rule.texts": "What each rule says",
  "rule.example": "Example of what breaks it:",
  "rule.may": "What moderators may decide: {what}.",
  "rule.may.suspension": "A suspension lasts {days, plural, one {one day} other {{days} days}} at most.",
  "rule.two": "Two people decide: what the first decides has no effect until the second agrees.",
  "rule.sanction.label": "put a label on it",
  "rule.sanction.hide-part": "hide a part of it",
  "rule.sanction.move": "move it to another question",
  "rule.sanction.merge": "merge it into another proposal if its author agrees",
  "rule.sanction.hide": "hide all of it",
  "rule.sanction.close-thread": "close the thread below it",
  "rule.sanction.suspend": "suspend its author",
  "rule.how.title": "How they are applied",
  "rule.how.report":
    "Anybody can report something that breaks them, with or without an account. The link is beside each answer, proposal and argument.",
  "rule.how.decide":
    "A person always decides, and never on something they wrote themselves. When something is hidden, its author can read which rule was broken and why.",
  "rule.how.appeal":
    "Whoever wrote it may appeal once, within {days, plural, one {{days} day} other {{days} days}}. A different moderator decides, within {answer, plural, one {{answer} day} other {{answer} days}}. Whoever reported something that was left published may ask once for a review.",
  "rule.how.kept":
    "Moderators delete nothing. What is hidden is kept with its votes and arguments, and if it is published again, everything is as it was. Each consultation publishes how much was hidden, and under which rule. Only where the law requires it does an administrator erase a text for good, and that is published too.",
  "rule.version": "Version {version}",
  "rule.days": "{days, plural, =0 {none} one {{days} day} other {{days} days}}",
  "rule.valid.always": "In force since the portal began",
  "rule.valid.since": "In force since {from}",
  "rule.valid.until": "In force until {until}",
  "rule.valid.between": "In force from {from} to {until}",
  "rule.page.old": "This version is no longer in force",
  "rule.page.current": "Read the version in force now",
  "rule.page.retired": "The rule was retired. It can be read here because reports or decisions may name it.",
  "rule.page.versions": "Its versions",
  "rule.page.changes": "What changed since version {version}",
  "rule.house.title": "Rules: {authority}",
  "rule.house.own": "This authority has rules of its own, for the consultations it leads.",
  "rule.house.default": "This authority uses the common rules of the portal.",
  "rule.others.title": "Authorities with rules of their own",
  "rule.others.text": "In the consultations they lead, their rules apply, not those on this page.",
  "rule.part.title": "Title",
  "rule.part.text": "What it says",
  "rule.part.example": "Example",
  "rule.part.sanctions": "What moderators may decide",
  "rule.part.secondPerson": "How many people decide",
  "rule.part.secondPerson.yes": "From now on two decide",
  "rule.part.secondPerson.no": "From now on one decides",
  "rule.part.longestSuspension": "Longest suspension",
  "rule.admin.title": "Rules",
  "rule.admin.lead":
    "Each change makes a new version, which applies from then on. Earlier decisions keep naming the version they were taken under.",
  "rule.admin.saved": "Saved. It applies from now on.",
  "rule.admin.public": "See the rules as everybody reads them",
  "rule.admin.default": "The portal’s common rules apply",
  "rule.admin.default.text":
    "If it needs different rules, this authority can have its own: they start as a copy of the common ones, and can then be changed, added to or retired.",
  "rule.admin.own": "This authority’s own rules apply",
  "rule.admin.retired": "Retired rules",
  "rule.admin.retired.text": "They no longer apply. Choose one to use it again, with or without changes.",
  "rule.admin.link": "Rules of this authority",
  "rule.begin.title": "Start with rules of its own",
  "rule.begin.text":
    "The common rules are copied as they are. From then on the copies apply in every consultation this authority leads, and the common rules can change without changing these.",
  "rule.begin.submit": "Copy the rules and start",
  "rule.end.title": "Go back to the common rules",
  "rule.end.text":
    "This authority’s rules stop applying now, and the portal’s common rules apply again. If it wants its own later, they start afresh as a copy of the common ones.",
  "rule.end.submit": "Go back to the common rules",
  "rule.kept":
    "What was reported or decided does not change: it keeps naming the version in force at the time, which anybody can read.",
  "rule.cancel": "Cancel",
  "rule.new.title": "Add a rule",
  "rule.new.lead": "It applies from the moment you save it, in every consultation this authority leads.",
  "rule.new.submit": "Save the rule",
  "rule.change.title": "Change: {title}",
  "rule.change.lead": "Before you save, you will see what changes, word by word.",
  "rule.change.check": "Nothing is saved yet. Check what changes and confirm.",
  "rule.change.difference": "This is what changes",
  "rule.change.confirm": "Save the new version",
  "rule.change.again": "Or keep on writing",
  "rule.change.submit": "See what changes",
  "rule.retire.title": "Retire this rule",
  "rule.retire.text":
    "From now on nobody can report or decide under it. Reports already waiting keep naming it until somebody deals with them, and what was decided under it does not change.",
  "rule.retire.submit": "Retire the rule",
  "rule.form.languages":
    "Everybody reads the rules in their own language, so they are written in all four. If you change one text, change the other three as well.",
  "rule.form.text.hint": "In plain words: what is not allowed, and what is.",
  "rule.form.example.hint": "An invented one; never somebody’s own words.",
  "rule.form.suspension.hint":
    "Only if somebody may be suspended under this rule: 1 to {max, number} days. If not, 0.",
  "rule.form.second": "Two people decide",
  "rule.form.second.hint":
    "For hard cases. It takes at least two moderators, and until the second one answers, everything stays as it is.",
  "rule.sanctions.missing": "Choose at least one thing that moderators may decide",
  "rule.suspension.missing": "Say for how many days somebody may be suspended at most",
  "rule.refused.already-own":
    "This authority already has rules of its own. Perhaps somebody else started at the same time.",
  "rule.refused.no-own-house":
    "This authority uses the common rules. Perhaps somebody else went back to them in the meantime.",
  "rule.refused.changed-meanwhile":
    "Somebody else changed or retired this rule while you were writing. Your changes were not saved: go back to the list and read the rule as it is now.",
  "rule.refused.nothing-changed": "There is nothing to save: the rule already says this.",
  "rule.refused.last-rule":
    "It is the only rule left. Add another one first, or go back to the common rules.",
  "rule.refused.too-many-rules": "There are more rules than anybody will read. Retire or combine some first.",
  "rule.terms.days": "days",
  "rule.terms.appeal": "Time to appeal",
  "rule.terms.appeal.hint": "Counted from when the author is told: {min, number} to {max, number} days.",
  "rule.terms.answer": "Time to decide an appeal",
  "rule.terms.answer.hint":
    "{min, number} to {max, number} days. After that it goes to the administrators and counts as late.",
  "rule.reasons.title": "Reasons often given",
  "rule.reasons.lead":
    "Texts to start from when writing the reasons for a decision. Whoever decides chooses them, completes them and answers for them; the author reads them in the language they wrote in.",
  "rule.reasons.none": "There are none yet",
  "rule.reasons.of": "Authority",
  "rule.reasons.count": "How many",
  "rule.reasons.languages": "Languages",
  "rule.reasons.new": "Write one",
  "rule.reasons.new.title": "Write reasons often given",
  "rule.reasons.change.title": "Reasons: {name}",
  "rule.reasons.name": "Name",
  "rule.reasons.name.hint": "Only moderators see it, to find them by.",
  "rule.reasons.rule": "For decisions under",
  "rule.reasons.any": "Any rule",
  "rule.reasons.text": "Reasons",
  "rule.reasons.text.hint":
    "At least one language is needed. Say what was seen, and how the same may be said within the rule.",
  "rule.reasons.text.missing": "Write the reasons in at least one language",
  "rule.reasons.save": "Save",
  "rule.reasons.saved": "Saved",
  "rule.reasons.examples.title": "Start with our examples",
  "rule.reasons.examples.lead":
    "They are copied in the four languages and are yours from then on: change or remove them as you like. Reasons you already have under the same name stay as they are.",
  "rule.reasons.examples.submit": "Copy these examples",
  "rule.reasons.removal": "Remove these reasons",
  "rule.reasons.removal.text":
    "They can no longer be chosen. Decisions that started from them do not change.",
  "rule.reasons.removal.submit": "Remove",
  "rule.reasons.refused.no-such-rule": "That rule is no longer in force. Choose another.",
  "rule.reasons.refused.name-taken": "Other reasons already have this name",
  "rule.reasons.refused.too-many":
    "There are too many to find the right ones. Remove those that are not used.",
  "rule.reasons.refused.changed-meanwhile":
    "Somebody else changed them while you were writing. Your changes were not saved: open the page again and read them as they are now.",
  "rule.erasure.title": "Erasures required by law",
  "rule.erasure.link.text": "Erase for good what a court or the law requires, and say so in public.",
  "rule.erasure.lead":
    "Moderators hide, and nothing is lost. Here words are erased for good, and only where the law requires it. Each erasure is published with its date and its legal basis, without the erased words.",
  "rule.erasure.search": "Address or identifier of what has to be erased",
  "rule.erasure.search.hint": "That of an answer, a proposal or an argument, as the browser shows it.",
  "rule.erasure.search.submit": "Find",
  "rule.erasure.search.none": "We found nothing at that address",
  "rule.erasure.search.not-yours": "That belongs to a consultation another authority leads",
  "rule.erasure.list": "What was erased",
  "rule.erasure.list.none": "Nothing has ever been erased",
  "rule.erasure.done": "It has been erased for good",
  "rule.erasure.case.title": "Erase for good",
  "rule.erasure.case.lead":
    "It cannot be undone. If it is enough that nobody can read it, ask the moderators to hide it.",
  "rule.erasure.case.already": "This has already been erased",
  "rule.erasure.case.words": "What is erased",
  "rule.erasure.goes": "What disappears",
  "rule.erasure.goes.words":
    "The words{kind, select, proposal {, the title and the place} other {}}, their themes and what lets people find them",
  "rule.erasure.goes.earlier": "{count, plural, one {One earlier version} other {{count} earlier versions}}",
  "rule.erasure.goes.files": "{count, plural, one {One attached file} other {{count} attached files}}",
  "rule.erasure.goes.sealed":
    "{count, plural, one {The encrypted copy of what was hidden in part} other {The {count} encrypted copies of what was hidden in part}}",
  "rule.erasure.goes.signals":
    "{count, plural, one {One automatic signal and what explains it} other {{count} automatic signals and what explains them}}",
  "rule.erasure.stays": "What stays",
  "rule.erasure.stays.votes":
    "{count, plural, one {One vote, still counted and no longer shown} other {{count} votes, still counted and no longer shown}}",
  "rule.erasure.stays.record":
    "That it existed and who wrote it, and moderators’ decisions with their reasons",
  "rule.erasure.stays.around":
    "What others wrote around it: reports, internal notes, appeals and arguments. Read them: those that quote what was erased have to be erased or hidden separately",
  "rule.erasure.stays.backups":
    "Backups made before, until others replace them or whoever runs the server deletes them, and traces in the database’s file, until that person compacts the database (VACUUM)",
  "rule.erasure.editions": "Published summaries that quote it",
  "rule.erasure.editions.text":
    "In these editions the quote is replaced by “{mark}”, for everybody to see. The figures do not change.",
  "rule.erasure.editions.one": "{place}, edition {number}, {day}",
  "rule.erasure.answers":
    "{count, plural, one {One answer of the authority seems to quote it. Change it separately.} other {{count} answers of the authority seem to quote it. Change them separately.}}",
  "rule.erasure.answers.one": "Answer {number}",
  "rule.erasure.basis": "Legal basis",
  "rule.erasure.basis.hint":
    "The law, and the order or request you are complying with. It is public: do not repeat what is erased or name anybody the law protects.",
  "rule.erasure.confirm": "Type {word} to confirm",
  "rule.erasure.word": "ERASE",
  "rule.erasure.word.wrong": "That is not the word that confirms. Nothing was erased.",
  "rule.erasure.submit": "Erase for good",
  "rule.erasure.refused.own-contribution": "You wrote this: somebody else has to erase it",
  "rule.erasure.refused.already-erased": "Somebody else has already erased it",
  "rule.erasure.refused.basis-quotes":
    "The basis is public and repeats what is erased. Say it without quoting.",
  "rule.erasure.mark": "[erased by legal order]",
  "rule.erasure.letter.subject":
    "{kind, select, entry {Your answer was erased} proposal {Your proposal was erased} other {Your argument was erased}} by legal order",
  "rule.erasure.letter.what":
    "An administrator erased for good {kind, select, entry {an answer} proposal {a proposal} other {an argument}} that you sent to the consultation “{consultation}”. It was not a moderator’s decision: the law required it.",
  "rule.erasure.letter.basis": "Legal basis: {basis}",
  "rule.erasure.letter.final":
    "Because the text no longer exists, you cannot appeal on this portal. If you disagree, you may turn to the authority or to the courts, in the ways the law gives you.",
  "rule.change.languages": "These languages stay as they were: {left}. Check that all four say the same.",
  "rule.reasons.others": "Those of other authorities",
} satisfies Record<keyof typeof es, string>;
