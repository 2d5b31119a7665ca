import type es from "../es/about.ts";

export default {
  "about.rules": "How we moderate",
  "about.source": "Source code",

  "about.title": "About this site",
  "about.lead":
    "Here a government asks, people answer, propose and vote, and each municipality sees a summary of what it said.",
  "about.purpose.title": "What it is for",
  "about.purpose.text":
    "Each consultation says what is asked, until when you can answer, and what will be done with the answers. Some need an account and some do not. What is sent is published, and then summarised for each municipality.",
  "about.expect.title": "What you can expect",
  "about.expect.frozen":
    "A question does not change once it is published. If something must be put right, the correction is added for everybody to see.",
  "about.expect.figures":
    "Summaries are made by counting, and by quoting word for word. Moderators may change their wording, but not their figures.",
  "about.expect.moderation":
    "What moderators hide is hidden under a published rule and with reasons. Whoever wrote it can read the reasons, keeps the text, and can appeal to somebody else.",
  "about.expect.votes": "No page shows anybody else how you voted.",
  "about.who.title": "Who runs it",
  "about.who.text":
    "The government that set up this site answers for it. Each consultation names the authority that asks: it makes the promise, and you can hold it to it.",
  "about.limits.title": "Good to know",
  "about.limits.election":
    "Votes on this site are not an election: they show how much agreement there is. Each consultation says what will be done with them.",
  "about.limits.declared":
    "People say for themselves which municipality is theirs, and nobody checks. Figures speak of those who took part, not of the whole population.",
  "about.limits.missing":
    "There is no page yet for deleting an account. Ask the authority that holds the consultation.",
  "about.more.title": "More about this site",

  "about.privacy.title": "Privacy",
  "about.privacy.lead": "What this site stores, who can see it, and what you can ask for.",
  "about.privacy.responsible.title": "Who is responsible",
  "about.privacy.responsible.text":
    "The government that runs this site is responsible for your data. To ask for anything about it, write to or visit the authority named in the consultation, as you would for any other business.",
  "about.privacy.cookies.title": "Cookies",
  "about.privacy.cookies.lead": "All of them are this site’s own. Each is set only when it is needed.",
  "about.privacy.cookie.session": "Keeps you signed in. Set when you sign in to your account.",
  "about.privacy.cookie.session.life": "It lasts 30 days, renewed while you use it.",
  "about.privacy.cookie.browser":
    "Tells one browser from another, so that each person counts once. Set when you take part in a consultation open to anybody, or report something. It is signed, and the site stores only a fingerprint of it.",
  "about.privacy.cookie.territory":
    "Remembers the municipality you chose. You can have it forgotten at any time.",
  "about.privacy.cookie.language": "Remembers the language you chose.",
  "about.privacy.cookie.acted":
    "Lets you see at once what you have just sent. It does not say who you are or what you sent.",
  "about.privacy.cookie.acted.life": "It lasts one minute.",
  "about.privacy.cookie.written":
    "Serves the same purpose as the one before where the site reads from a second copy of its data; where there is none, it is not set. It does not say who you are or what you wrote.",
  "about.privacy.cookie.year": "It lasts one year.",
  "about.privacy.cookies.none":
    "There are no others, and none of them follows you around the internet. Pages load nothing from other sites.",
  "about.privacy.stored.title": "What is stored",
  "about.privacy.stored.account":
    "Of your account: e-mail address, name, language, password (if you set one, in a form that cannot be read) and the municipality you declared, with earlier ones.",
  "about.privacy.stored.participation":
    "Of your taking part: what you wrote, with drafts and earlier versions; how you voted, also if you changed it; when, and from which municipality.",
  "about.privacy.stored.reports":
    "Of your reports: the rule, your words, and a key that stops the same thing being reported twice. Moderators do not see who reports.",
  "about.privacy.stored.moderation":
    "Of what moderators decide about what you wrote: the decision and its reasons, your appeal, a suspension if there is one, the moderators’ internal notes and, if a part was hidden, the whole text, encrypted. Also what the program noticed, and what it needs to find texts that are almost the same.",
  "about.privacy.stored.acts":
    "Of what is done on the site: what, when and with which account. Of a vote it is noted that it was cast, never what it was.",
  "about.privacy.stored.mail":
    "Of the messages we send you: address, subject and date. The text is erased once sent; until then the site’s administrators can read it.",
  "about.privacy.stored.following":
    "If you ask for news of a consultation without having an account, your e-mail address, kept apart from what you answered. It is erased when you stop these e-mails, or after seven days if you do not confirm it.",
  "about.privacy.stored.held":
    "If you have to sign in halfway through a form: what you had typed, for 12 hours, to give it back to you.",
  "about.privacy.stored.none":
    "Your IP address serves only to stop abuse: how often something is sent from it is counted, without tying it to your account or to what you write, and it is erased within a few hours. There are no trackers and no visitor statistics. If the government places another server in front of the site, that one may keep a log of its own.",
  "about.privacy.stored.kept":
    "The site does not by itself delete accounts or what people sent: how long they are kept is for the government to decide. What is deleted may remain for a while in backups, until others replace them.",
  "about.privacy.published.title": "What is published",
  "about.privacy.published.answers":
    "Your answers to questions, without your name. The municipality is shown when enough people take part from it: five, unless the consultation sets another minimum.",
  "about.privacy.published.proposals":
    "Your proposals and arguments, with your municipality and the name of your account, if you have one. It need not be your legal name.",
  "about.privacy.published.votes": "Of votes, only how many there are of each kind.",
  "about.privacy.published.adopted":
    "If you took part without an account and later sign in on the same browser, what you did in open consultations becomes your account’s, and your proposals and arguments carry its name.",
  "about.privacy.published.careful":
    "Anybody can read what you send. Do not write phone numbers, addresses or anything that points to you or to somebody else.",
  "about.privacy.vote.title": "Your vote",
  "about.privacy.vote.pages":
    "You can see your own. No page, download or role of this site shows anybody else’s: not to the authority, not to moderators, not to administrators.",
  "about.privacy.vote.database":
    "In the database your votes are under a pseudonym, a different one in each consultation. If you have an account, it is tied to it, so that you can change your vote and it counts only once. Whoever operates the server could put the two together: the government must take care who has that access.",
  "about.privacy.rights.title": "Correcting and asking",
  "about.privacy.rights.account":
    "In your account you can change your name, e-mail address, password, language and municipality.",
  "about.privacy.rights.open":
    "While a consultation is open you can change your response and your vote, and withdraw your proposals. What is withdrawn is no longer shown; earlier versions are kept.",
  "about.privacy.rights.ask":
    "There is no page yet for deleting your account, withdrawing an argument or downloading your data. Ask the authority that holds the consultation.",

  "about.accessibility.title": "Accessibility",
  "about.accessibility.lead":
    "We want anybody to be able to take part, with an old phone, a poor connection or assistive technology. The aim is to meet WCAG 2.2 at level AA.",
  "about.accessibility.done.title": "How it is made",
  "about.accessibility.done.plain": "Pages are plain links and forms: they work without JavaScript.",
  "about.accessibility.done.keyboard":
    "Everything can be done with a keyboard, and you can always see where you are.",
  "about.accessibility.done.zoom": "Pages fit a narrow screen, or one enlarged to 400%.",
  "about.accessibility.done.colour":
    "There are light and dark colours. What a colour says is also said in words, and every chart or map has its figures beside it.",
  "about.accessibility.done.errors":
    "Errors in a form are explained at the top and beside each field, and nothing you typed is lost.",
  "about.accessibility.tested.title": "How it is tested",
  "about.accessibility.tested.text":
    "With each change of the software axe checks every type of page, and other tests check that it fits a width of 360 and of 320 pixels, that colours have enough contrast and that the HTML is valid. Automatic tests find only some of the problems.",
  "about.accessibility.known.title": "What is missing",
  "about.accessibility.known.people":
    "Nobody who uses a screen reader has tested it yet, and nobody from outside has reviewed it.",
  "about.accessibility.known.maps":
    "On a phone the circles of a map are small. The table beside it says the same.",
  "about.accessibility.known.documents":
    "Documents that an authority attaches may not be accessible: ask it for another version.",
  "about.accessibility.known.translation":
    "What people write is not translated: it appears in the language it was written in.",
  "about.accessibility.known.formats":
    "There is no easy-read version, and none in sign languages or indigenous languages.",
  "about.accessibility.report.title": "If something keeps you from taking part",
  "about.accessibility.report.text":
    "Tell the authority that holds the consultation, as you would for any other business: on which page, what you wanted to do, and with what device. This site has no form for that yet.",

  "about.data.title": "Open data",
  "about.data.lead": "Everything published here can be read without an account and without asking.",
  "about.data.open.title": "What is open",
  "about.data.open.consultations":
    "Of each consultation: what it is for, what will be done with the responses, its dates and every change of them, with the reasons.",
  "about.data.open.contributions":
    "Answers, proposals with the totals of their votes, and arguments. If a consultation so decides, until it closes the totals of a proposal are shown only to those who have voted on it.",
  "about.data.open.summaries":
    "Published summaries, with each quote linked to what was written. Each can be downloaded as a document (PDF), a table (CSV) and data (JSON, with its schema).",
  "about.data.open.moderation":
    "The rules and, for each consultation, every decision: when, under which rule, how long it took and whether it was appealed, without the text or its author. It can be downloaded as CSV, JSON or Atom.",
  "about.data.open.addresses": "Addresses of all consultations and summaries (sitemap.xml)",
  "about.data.open.missing": "All the data of a consultation cannot yet be downloaded at once.",
  "about.data.reuse.title": "If you want to reuse it",
  "about.data.reuse.text":
    "What people wrote remains theirs, and this site puts no licence on it. For more than quoting it, ask the authority that holds the consultation.",
  "about.data.credits.title": "Credits",
  "about.data.credits.places":
    "Names, positions and populations of places come from GeoNames, under the CC BY 4.0 licence. We adapted them: in some countries a town stands for its municipality. The government may have replaced them with its official list.",
  "about.data.credits.licence": "CC BY 4.0 licence",
  "about.data.credits.outlines":
    "The outlines of maps come from Natural Earth, which is in the public domain.",
  "about.data.credits.imported": "Consultations that come from elsewhere:",
  "about.data.source.text":
    "Cabildo, the software of this site, is free software under the AGPL, version 3 or later: anybody may use, study and improve it. If the government runs a version with changes, it must offer you its source code: ask for it.",
  "about.data.source.licence": "Text of the AGPL",

  "about.results.title": "Results",
  "about.results.lead":
    "What each municipality said in each consultation. What was published last comes first.",
  "about.results.views": "Municipality",
  "about.results.all": "All",
  "about.results.choose": "Choose your municipality to see only its own",
  "about.results.people": "{count, plural, one {# person took part} other {# people took part}}",
  "about.results.proposals": "{count, plural, one {# proposal} other {# proposals}}",
  "about.results.published": "published on {day}",
  "about.results.edition": "edition {number, number}, {day}",
  "about.results.none": "No summary has been published yet",
  "about.results.none.text": "They will appear here when moderators publish them.",
  "about.results.none-here": "There are no summaries of {place} yet",
  "about.results.none-here.text":
    "A municipality has a summary of its own when enough people take part from there and moderators publish it.",
  "about.results.see-all": "See those of all municipalities",
  "about.results.see-consultations": "See the consultations",
} satisfies Record<keyof typeof es, string>;
