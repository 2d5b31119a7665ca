import type es from "../es/home.ts";

export default {
  "home.title": "What your municipality asks, and what it does with the responses",
  "home.lead":
    "Answer, propose and vote in a few minutes. Everything is published and summarised for each municipality, and the authority answers.",
  "home.municipality.title": "Which municipality do you live in?",
  "home.municipality.hint": "You will then see first what you are asked. You do not need an account.",
  "home.municipality.find": "Find",
  "home.municipality.all": "See all consultations",
  "home.open-here": "What you are asked in {place}",
  "home.open": "Open consultations",
  "home.open.elsewhere": "Open elsewhere",
  "home.none-here": "No consultation is open for {place} at the moment",
  "home.none": "No consultation is open at the moment",
  "home.none.text": "Meanwhile you can read what was said in those that have closed.",
  "home.results": "Results",
  "home.summaries": "Recent summaries",
  "home.summaries.all": "See all results",
  "home.participated":
    "{count, plural, one {person takes} other {people take}} part in the open consultations",
  "home.steps.title": "How it works",
  "home.steps.ask": "The municipality asks",
  "home.steps.ask.text": "It says what it wants to know, until when, and what it will do with the responses.",
  "home.steps.answer": "You answer, propose and vote",
  "home.steps.answer.text":
    "At your own pace: what you write is saved, and you can change it until the last day.",
  "home.steps.summary": "Responses are summarised for each municipality",
  "home.steps.summary.text": "With figures that anybody can check, and in people’s own words.",
  "home.steps.reply": "The municipality answers",
  "home.steps.reply.text": "By the date it gave, theme by theme.",
  "home.choose.title": "Choose your municipality",
  "home.choose.lead":
    "We remember it in this browser to show you first what you are asked. You can change it whenever you like.",
  "home.choose.for": "Say which municipality you live in to take part in “{title}”.",
  "home.choose.asked": "This consultation asks in",
  "home.choose.search": "Name of the municipality",
  "home.choose.search.hint":
    "For example, Quilpué or Providencia Colombia. Accents and capitals do not matter.",
  "home.choose.found": "Choose one",
  "home.choose.none": "We found no municipality called “{words}”",
  "home.choose.none.text": "Check the spelling, or try the name of its main town or region.",
  "home.choose.now": "Now: {place}",
  "home.choose.forget": "Forget my municipality",
  "home.choose.unknown": "Choose one of the municipalities listed",
} satisfies Record<keyof typeof es, string>;
