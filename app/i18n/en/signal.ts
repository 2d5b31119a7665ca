import type es from "../es/signal.ts";

export default {
  "signal.code.personal-data": "Personal data",
  "signal.code.near-duplicate": "Almost the same as another text",
  "signal.code.same-text": "The same text from several accounts",
  "signal.code.links": "Links",
  "signal.code.repetition": "Repetition",
  "signal.code.shouting": "Capital letters",
  "signal.code.language": "Another language",
  "signal.code.words": "Words that hurt",
  "signal.code.posting-burst": "Many contributions in a row",
  "signal.code.vote-burst": "Many votes in a row",
  "signal.found": "Noticed on {when}.",
  "signal.never-decides":
    "The program only points at what is worth a look, and it may be wrong. A person always decides.",
  "signal.personal-data.text": "It seems to contain {found}.",
  "signal.personal-data.documents": "The number has the form of: {documents}.",
  "signal.personal-data.email": "{count, plural, one {an e-mail address} other {# e-mail addresses}}",
  "signal.personal-data.phone": "{count, plural, one {a phone number} other {# phone numbers}}",
  "signal.personal-data.id-number":
    "{count, plural, one {an identity document number} other {# identity document numbers}}",
  "signal.personal-data.card": "{count, plural, one {a card number} other {# card numbers}}",
  "signal.personal-data.account":
    "{count, plural, one {a bank account number} other {# bank account numbers}}",
  "signal.personal-data.address": "{count, plural, one {a home address} other {# home addresses}}",
  "signal.near-duplicate.text":
    "{count, plural, one {It shares {share} of its phrases with another text of this consultation.} other {It is like # other texts of this consultation; with the closest one it shares {share} of its phrases.}}",
  "signal.near-duplicate.compare": "Read similar text {number}",
  "signal.same-text.text":
    "{participants, plural, one {# participant} other {# participants}} sent this same text in the consultation.",
  "signal.links.text": "{links, plural, one {The text is little more than a link.} other {It has # links.}}",
  "signal.links.shortened":
    "{links, plural, one {It has a shortened link, which does not show where it leads.} other {It has # links, some of them shortened, which do not show where they lead.}}",
  "signal.repetition.character":
    "One character is repeated {times, plural, one {# time} other {# times}} in a row.",
  "signal.repetition.word": "One word is repeated {times, plural, one {# time} other {# times}} in a row.",
  "signal.repetition.phrase": "One phrase appears {times, plural, one {# time} other {# times}}.",
  "signal.shouting.text":
    "{share} of the letters are capitals{marks, plural, =0 {.} one {, with one run of repeated marks.} other {, with # runs of repeated marks.}}",
  "signal.language.es": "It seems to be written in Spanish, which is not a language of this consultation.",
  "signal.language.pt": "It seems to be written in Portuguese, which is not a language of this consultation.",
  "signal.language.en": "It seems to be written in English, which is not a language of this consultation.",
  "signal.language.fr": "It seems to be written in French, which is not a language of this consultation.",
  "signal.words.text": "It seems to contain {found}.",
  "signal.words.insult": "{count, plural, one {an insult} other {# insults}}",
  "signal.words.slur":
    "{count, plural, one {an expression of hate against a group} other {# expressions of hate against groups}}",
  "signal.words.threat": "{count, plural, one {a threat} other {# threats}}",
  "signal.posting-burst.text":
    "Its author sent {posts, plural, one {# text} other {# texts}} in {minutes, plural, one {# minute} other {# minutes}}, more than they usually do.",
  "signal.vote-burst.text":
    "It received {votes, plural, one {# vote} other {# votes}} in {minutes, plural, one {# minute} other {# minutes}}; before that it received about {usual, number} in that time. It may have been shared in good faith.",
  "signal.warning.title": "Check before you publish: there seem to be personal details",
  "signal.warning.text":
    "Your text seems to contain {found}. What is published can be read and copied by anybody, even if it is hidden later. If the details are somebody else’s, publishing them breaks the rules.",
  "signal.warning.answers":
    "{count, plural, one {One of your answers seems to contain personal details. It is marked below, with a link to change it.} other {# of your answers seem to contain personal details. They are marked below, each with a link to change it.}} What is published can be read and copied by anybody, even if it is hidden later.",
  "signal.warning.answer": "It seems to contain {found}.",
  "signal.warning.choose": "You can take them out, or leave them if you want them published.",
  "signal.warning.words": "This is what looks like personal details, marked in your text:",
  "signal.warning.anyway": "Publish anyway",
  "signal.warning.send-anyway": "Send anyway",
  "signal.wait.title": "A moderator will read this before it is published",
  "signal.wait.everything": "In this consultation every contribution is reviewed before it is shown.",
  "signal.wait.new-accounts":
    "In this consultation contributions are reviewed before they are published when they come from accounts less than 7 days old, or from a browser on which nothing has been published yet.",
  "signal.wait.links":
    "In this consultation contributions with links are reviewed before they are published.",
  "signal.wait.signals":
    "In this consultation contributions are reviewed before they are published when the program notices something worth a look, such as personal details, capital letters or words that hurt. The program may be wrong: a person decides.",
  "signal.wait.answers":
    "{count, plural, one {A moderator will read one of your answers before it is published; the others are published when you send them, without your name.} other {A moderator will read # of your answers before they are published; the others are published when you send them, without your name.}}",
  "signal.wait.some": "A moderator reads some of them first; we will tell you before you send yours.",
  "signal.wait.send": "Send for review",
  "signal.before.legend": "Which contributions are reviewed before they are shown, if not all of them are",
  "signal.before.hint": "All others are shown when they are sent, and can be reported.",
  "signal.before.new-accounts": "Those from new accounts and browsers",
  "signal.before.new-accounts.hint":
    "From accounts less than 7 days old, and from browsers on which nothing has been published yet.",
  "signal.before.links": "Those with links",
  "signal.before.links.hint": "Shortened links too.",
  "signal.before.signals": "Those with a signal",
  "signal.before.signals.hint":
    "Personal details, repetition, capital letters, another language or words that hurt. The program never decides: it only makes them wait.",
  "signal.before.none": "None",
  "signal.before.done":
    "They review the contributions you chose before they are shown, and deal with reports.",
  "signal.before.facts": "Read before they are published: {list}",
  "signal.before.facts.new-accounts": "contributions from new accounts",
  "signal.before.facts.links": "those with links",
  "signal.before.facts.signals": "those with an automatic signal",
} satisfies Record<keyof typeof es, string>;
