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
  "download.pdf.map":
    "Opinion map: each dot is a person, closer to those who voted alike. It shows {count, number} groups, each with its letter. What each group says is in the tables that follow.",
  "download.pdf.group.says": "What sets this group apart: of those who voted, how many agree",
  "download.pdf.consensus": "What the groups agree on: of those who voted, how many agree",
  "download.pdf.divisive": "What divides the groups: of those who voted, how many agree",
  "download.pdf.foreword": "Foreword",
  "download.pdf.about": "About this document",
  "download.pdf.about.text":
    "This is edition {number, number} of this summary, published on {day}. It does not change; if there has been another edition since, it is on the same page:",
  "download.reuse":
    "The figures and the words of the summary may be copied and shared if you say which consultation, place and edition they come from. What each person wrote remains theirs and is quoted here: for anything beyond quoting it, ask the authority that holds the consultation.",
  "download.aside": "Share and download",
  "download.more": "All formats, links and code for another site",
  "download.title": "Share and download: summary for {place}",
  "download.files": "Download",
  "download.size": "{kilobytes, number} kB",
  "download.file.pdf": "Whole document (PDF)",
  "download.file.png": "Picture for messages and social networks (PNG)",
  "download.file.svg": "The same picture for printing (SVG)",
  "download.file.csv": "Figures and quotes as a table (CSV)",
  "download.file.json": "All the data, for programs (JSON)",
  "download.about.pdf":
    "The whole summary, with charts, quotes and sources. To read, print or send; it can be read with a screen reader too.",
  "download.about.png": "The place, how many people took part and what they spoke of most, in one picture.",
  "download.about.svg": "Sharp at any size, on a poster for example.",
  "download.about.csv": "Opens in any spreadsheet.",
  "download.about.json":
    "The words in the four languages and every figure, with a public schema that explains each field.",
  "download.schema": "Schema of the data (JSON Schema)",
  "download.all.json": "Download all summaries (JSON)",
  "download.link": "Share a link",
  "download.link.newest": "Address of this summary: it always shows the newest edition",
  "download.link.edition": "Address of this edition, to quote it: it does not change",
  "download.picture": "This picture goes with the link in messages and social networks.",
  "download.embed": "Show it on another website",
  "download.embed.text":
    "With this code another page shows a short version of the summary, always of the newest edition. It uses no cookies, runs no scripts and does not count visits.",
  "download.embed.code": "Code to copy",
  "download.embed.hint": "Paste it into the code of your page. The height can be changed.",
  "download.embed.look": "See what it looks like",
  "download.fragment.read": "Read the whole summary",
  "download.pdf.reworded":
    "A language model ({model}) reworded {count, plural, one {# sentence} other {# sentences}} of this summary in this language. Moderators checked and approved {count, plural, one {it} other {them}} on {day}; figures and quotes do not change.",
  "download.pdf.source.at": "{reference}: {address}",
  "download.pdf.agreed": "What people agree on",
  "download.pdf.divided": "What divides most",
} satisfies Record<keyof typeof es, string>;
