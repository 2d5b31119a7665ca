import type es from "#app/i18n/es/download.ts";

export default {
  "download.pdf.source.entry": "Answer {reference}",
  "download.pdf.source.proposal": "Proposal {reference}",
  "download.pdf.source.withdrawn": "{reference}: withdrawn after the summary was published",
  "download.pdf.source.number": "source {number}",
  "download.pdf.sources": "Sources",
  "download.pdf.sources.lead":
    "Every answer and every proposal this summary rests on, with the address where it can be read in full. The numbers are those beside the quotes and at the end of each part.",
  "download.pdf.sources-of": "Sources of this part: {numbers}",
  "download.pdf.bars": "Bars: {caption}. The figures are in the table that follows.",
  "download.pdf.subtheme": "{terms} ({kind, select, least {at least } other {}}{count, number})",
  "download.pdf.map":
    "Opinion map: each dot is a person, closer to those who voted alike. It shows {count, number} groups, each with its letter. What each group says is in the tables that follow.",
  "download.pdf.group": "Group {letter}",
  "download.pdf.group.people":
    "{count, plural, one {# person in the whole consultation} other {# people in the whole consultation}}",
  "download.pdf.group.says": "What sets this group apart: of those who voted, how many agree",
  "download.pdf.consensus": "What the groups agree on: of those who voted, how many agree",
  "download.pdf.divisive": "What divides the groups: of those who voted, how many agree",
  "download.pdf.foreword": "Foreword",
  "download.pdf.about": "About this document",
  "download.pdf.about.text":
    "This is edition {number, number} of this summary, published on {day}. It does not change; if there has been another edition since, it is on the same page:",
  "download.reuse":
    "The figures and the words of the summary may be copied and shared if you say which consultation, place and edition they come from. What each person wrote remains theirs and is quoted here: for anything beyond quoting it, ask the authority of the consultation.",
} satisfies Record<keyof typeof es, string>;
