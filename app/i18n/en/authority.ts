import type es from "../es/authority.ts";

export default {
  "authority.list.title": "Authorities",
  "authority.list.lead":
    "What each government has done with what people told it: whether it only informed them, asked and summarised, or decided with them.",
  "authority.list.none": "There are no authorities on this site yet",
  "authority.list.none.text": "They will appear here once the site’s administrators add them.",
  "authority.list.countries": "Authorities by country",
  "authority.list.country": "Country",
  "authority.list.count": "Authorities",
  "authority.list.all-countries": "All countries",
  "authority.list.how": "How the step is worked out",
  "authority.country.caption": "Authorities in {country} and their step",
  "authority.country.title": "Authorities in {country}",
  "authority.country.map": "Map of {country}: the number is each authority’s step",
  "authority.country.map.note":
    "The number is the step: 0, none yet; 1, information; 2, consultation; 3, decision.",
  "authority.country.map.left":
    "{count, plural, one {One authority is not on the map: its position is not known, or there is no room for it.} other {{count} authorities are not on the map: their position is not known, or there is no room for them.}}",
  "authority.country.map.said": "{name}: step {step}",
  "authority.column.authority": "Authority",
  "authority.column.stage": "Step",
  "authority.column.consultations": "Consultations",
  "authority.column.next": "What would take it higher",
  "authority.column.nothing": "It is on the highest step",
  "authority.page.stage.none": "It is not on any step yet",
  "authority.page.stage": "It is on step {number} of 3: {stage}",
  "authority.page.ladder": "From informing to deciding together with people",
  "authority.page.ladder.lead":
    "The three steps follow the United Nations’ scale of e-participation. What counts here is what was published on this site in the last {years} years, not opinions.",
  "authority.page.consultations": "Its consultations",
  "authority.page.consultations.none": "It has not published a consultation yet",
  "authority.page.commitments": "Answers and commitments",
  "authority.page.commitments.text":
    "What it answered, whether it was on time, and which commitments it kept.",
  "authority.page.published": "Published on {day}",
  "authority.stage.none": "None",
  "authority.stage.information": "Information",
  "authority.stage.consultation": "Consultation",
  "authority.stage.decision-making": "Decision",
  "authority.step.information.text":
    "People can find out what the government intends and what it will do with the responses.",
  "authority.step.consultation.text":
    "The government asks, summarises what each place said, and publishes it.",
  "authority.step.decision-making.text":
    "People vote, and the government answers on time and keeps its commitments.",
  "authority.step.reached": "Reached",
  "authority.step.not-reached": "Not yet",
  "authority.met": "Yes:",
  "authority.unmet": "Still to do:",
  "authority.promise":
    "It published a consultation with its purpose and what will be done with the responses",
  "authority.promise.lift": "Publish a consultation",
  "authority.documents": "It published documents or background to read",
  "authority.documents.lift": "Publish documents or background with a consultation",
  "authority.asked": "People took part in a consultation",
  "authority.asked.lift": "Get more people to take part in a consultation",
  "authority.summarised": "It published the summary of a closed consultation",
  "authority.summarised.lift": "Publish the summary of a closed consultation",
  "authority.published": "No consultation has been closed for more than {days} days without a summary",
  "authority.published.lift": "Publish the summaries that are missing",
  "authority.answered": "It answered on time and owes no answer",
  "authority.answered.lift": "Answer everything it owes, on time",
  "authority.voted": "People voted on the proposals of a consultation",
  "authority.voted.lift": "Put proposals to a public vote",
  "authority.kept": "It kept a commitment and has none overdue",
  "authority.kept.lift": "Keep commitments by their date",
  "authority.evidence": "Seen in:",
  "authority.against": "Outstanding in:",
  "authority.more": "{count, plural, one {and one more} other {and {count} more}}",
  "authority.about.title": "The participation ladder",
  "authority.about.lead":
    "Every authority is on a step, from informing to deciding together with people, according to what it has done on this site.",
  "authority.about.source.title": "Where it comes from",
  "authority.about.source":
    "The United Nations distinguishes three levels of e-participation: information, consultation and decision-making (United Nations E-Government Survey 2010, chapter 5, and later editions).",
  "authority.about.source.link": "United Nations: e-government surveys",
  "authority.about.not-theirs":
    "The United Nations rates countries by what their websites offer. Here we look at what each authority has done. This step is not awarded by the United Nations.",
  "authority.about.steps.title": "What each step asks for",
  "authority.about.steps":
    "To be on a step, an authority must do everything that step asks for, and everything the steps below it ask for.",
  "authority.about.counted.title": "What is counted",
  "authority.about.counted.window":
    "The consultations published in the last {years} years. Older ones count for as long as an answer to them is owed.",
  "authority.about.counted.joint": "A joint consultation counts for every authority that published it.",
  "authority.about.counted.people":
    "We say that people took part or voted only when there are at least as many of them as the minimum set by the consultation.",
  "authority.about.counted.now": "It is worked out each time the page is opened. Nobody can set it by hand.",
  "authority.about.see": "See all authorities",
} satisfies Record<keyof typeof es, string>;
