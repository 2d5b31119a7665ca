import type es from "../es/summary.ts";

export default {
  "summary.words.people": "{people, plural, one {# person} other {# people}} from {place} took part.",
  "summary.words.people-withheld":
    "How many people from {place} took part is not published: beside the total, it would give away the figure of another place with very few.",
  "summary.words.per-thousand": "That is {rate} for every thousand inhabitants.",
  "summary.words.one-channel":
    "{channel, select, web {All of them did so online} assisted {All of them did so with somebody’s help} paper {All of them did so on paper} other {All of them did so at meetings}}.",
  "summary.words.channels": "They took part in different ways: {list}.",
  "summary.words.channel-count":
    "{channel, select, web {{count, number} online} assisted {{count, number} with somebody’s help} paper {{count, number} on paper} other {{count, number} at meetings}}",
  "summary.words.other-channels": "{count, number} in other ways",
  "summary.words.languages": "They answered in several languages: {list}.",
  "summary.words.language-count":
    "{language, select, es {{count, number} in Spanish} pt {{count, number} in Portuguese} en {{count, number} in English} other {{count, number} in French}}",
  "summary.words.other-languages": "{count, number} in others",
  "summary.words.everywhere":
    "In the whole consultation {people, plural, one {# person} other {# people}} took part.",
  "summary.words.those-who-took-part":
    "What follows speaks of those who took part, not of the whole population.",
  "summary.words.imported":
    "{count, plural, one {# proposal was} other {# proposals were}} put forward in {place}, with {supports, plural, one {# expression of support} other {# expressions of support}} in all.",
  "summary.words.overall":
    "In all, {base, number} people answered at least one question in their own words. They spoke mostly of {list}; each could speak of several themes.",
  "summary.words.answers":
    "{people, plural, =-1 {{base, number} people answered} one {# person answered} other {{base, number} of the # people who took part answered}}.",
  "summary.words.few-answers":
    "Fewer than {minimumCell} people answered: no figures are published, so that nobody can be singled out.",
  "summary.words.no-answers": "Nobody answered this question.",
  "summary.words.first-theme":
    "The theme mentioned most was “{theme}”: {kind, select, least {at least } other {}}{count, number} of {base, number} answers ({share}).",
  "summary.words.next-themes": "They also spoke of {list}.",
  "summary.words.theme-count": "“{theme}” ({count, number})",
  "summary.words.no-theme":
    "They spoke of very different things: no theme brings together {minimumCell} people or more.",
  "summary.words.without-theme":
    "{count, plural, one {There is # answer that speaks of something else} other {There are # answers that speak of other things}}.",
  "summary.words.closed-base":
    "{kind, select, least {At least } other {}}{base, plural, one {# person} other {# people}} answered.",
  "summary.words.closed-few":
    "No figures of this question are published: very few people answered, or they would give away those of another place with very few.",
  "summary.words.closed-withheld":
    "What they answered is not published: the groups would be very small, or would give away those of another place.",
  "summary.words.closed-elsewhere":
    "What they answered is shown on the question’s page, together with the whole consultation.",
  "summary.words.closed-places": "Only places with enough answers are counted.",
  "summary.words.choice":
    "Of {base, number} people who answered, {kind, select, least {at least } other {}}{count, number} chose “{option}” ({share}).",
  "summary.words.other-choices": "Other answers: {list}.",
  "summary.words.together": "The remaining answers, {count, number} together, are not published one by one.",
  "summary.words.scale": "On average, {n, number} people answered {mean} on a scale from {low} to {high}.",
  "summary.words.scale-end": "{step, number} (“{label}”)",
  "summary.words.ranking":
    "{n, plural, one {# person} other {# people}} put the options in order; {kind, select, first {the first are} other {from first to last}}: {list}.",
  "summary.words.tied": "{list} (tied)",
  "summary.words.allocation":
    "On average, {n, plural, one {# person} other {# people}} shared out the total {kind, select, most {mostly like this: } other {like this: }}{list}.",
  "summary.words.option-share": "{share} for “{option}”",
  "summary.words.matrix": "Chosen most: {list}.",
  "summary.words.row-most": "“{column}” for “{row}” ({count, number} of {base, number})",
  "summary.words.number":
    "Of {n, number} people, at least half answered {median} or less, and at least half {median} or more.",
  "summary.words.proposals":
    "{count, plural, one {# proposal was put forward} other {# proposals were put forward}} in {place}.",
  "summary.words.proposal-themes": "The proposals are mostly about {list}.",
  "summary.words.most-supported":
    "The proposal with most support is “{title}”, with {supports, plural, one {# expression of support} other {# expressions of support}}.",
  "summary.words.next-supported": "There is also support for {list}.",
  "summary.words.title-count": "“{title}” ({supports, number})",
  "summary.words.title": "“{title}”",
  "summary.words.votes-hidden": "The results of the votes will be shown when the consultation closes.",
  "summary.words.most-agreed":
    "The proposal with most agreement among those from {place} who voted is “{title}”: {votes, select, here {{agrees, number} of {total, number} people agree} other {{leaning, select, most {the great majority agree} other {more than half agree}}; in the whole consultation, {agrees, number} of {total, number} people do}}.",
  "summary.words.next-agreed": "There is also agreement on {list}.",
  "summary.words.most-divided":
    "What divides people most is “{title}”: {votes, select, here {of {total, number} people, {agrees, number} agree and {disagrees, number} disagree} other {here opinions are split, and in the whole consultation {agrees, number} people agree and {disagrees, number} disagree}}.",
  "summary.words.more-often":
    "Here people spoke of “{theme}” more often than elsewhere: {count, number} of {base, number} {unit, select, people {people} other {proposals}} ({share}){known, select, yes {, against {elsewhere} of the other {others, number}} other {}}.",
  "summary.words.less-often":
    "Here people spoke of “{theme}” less often than elsewhere: {count, number} of {base, number} {unit, select, people {people} other {proposals}} ({share}){known, select, yes {, against {elsewhere} of the other {others, number}} other {}}.",
  "summary.words.no-differences":
    "There are no clear differences from the other places: those that appear could be due to chance.",
  "summary.words.few-people":
    "{unit, select, people {Fewer than {minimumCell} people took part} other {Fewer than {minimumCell} proposals came}} from {count, plural, one {{list}, so it has no summary of its own} other {each of {list}, so they have no summary of their own}}.",
  "summary.words.nobody":
    "{unit, select, people {Nobody from {list} took part} other {No proposal came from {list}}}.",
  "summary.words.more-places": "{count, plural, one {# more place} other {# more places}}",
  "summary.words.hardly-answered":
    "{answers, plural, =-1 {Fewer than {minimumCell} people answered question {position, number}} =0 {Nobody answered question {position, number}} one {Only # person answered question {position, number}} other {Only # people answered question {position, number}}}.",
  "summary.words.no-gaps": "In every place that was asked, enough people took part for a summary of its own.",
  "summary.title": "Summary for {place}",
  "summary.results": "Results",
  "summary.edition": "Edition {number, number}, published on {day}",
  "summary.older.title": "This is not the latest edition",
  "summary.older.link": "Read edition {number, number}",
  "summary.section.participation": "Who took part",
  "summary.section.themes": "What people spoke of",
  "summary.section.proposals": "Proposals",
  "summary.section.differences": "What is different here",
  "summary.section.gaps": "What is missing",
  "summary.edited": "Text written by moderators. The figures are those of the summary.",
  "summary.facts.people": "People who took part",
  "summary.facts.per-thousand": "For every thousand inhabitants",
  "summary.facts.proposals": "Proposals from here",
  "summary.chart.theme": "Theme",
  "summary.chart.answers": "Answers",
  "summary.chart.people": "People",
  "summary.chart.proposals": "Proposals",
  "summary.chart.figure": "{kind, select, least {at least } other {}}{count, number} ({share})",
  "summary.chart.overall": "People who spoke of each theme in any of their answers",
  "summary.chart.of-question":
    "Themes of the answers to question {position, number}; an answer may have several",
  "summary.chart.of-proposals": "Themes of the proposals; a proposal may have several",
  "summary.closed.closed": "Of those who answered question {position, number}",
  "summary.closed.withheld": "not published",
  "summary.closed.withheld-options": "Not published one by one: {list}.",
  "summary.closed.order": "Order of preference",
  "summary.closed.mean": "Mean",
  "summary.closed.median": "Median",
  "summary.closed.mean-note": "of {n, number} people",
  "summary.closed.question": "See question {position, number} and its result in the whole consultation",
  "summary.quote.withdrawn": "A quote stood here that was withdrawn after the summary was published.",
  "summary.proposals.agreed": "Most agreed",
  "summary.proposals.divided": "Most divided",
  "summary.proposals.supported": "Most supported",
  "summary.votes.here": "Votes from {place}:",
  "summary.votes.everywhere": "Votes of the whole consultation:",
  "summary.leaning.most": "In {place}, the great majority agree.",
  "summary.leaning.majority": "In {place}, more than half agree.",
  "summary.leaning.divided": "In {place}, opinions are split.",
  "summary.leaning.against": "In {place}, more disagree than agree.",
  "summary.read-answers": "Read the answers to question {position, number}",
  "summary.how.title": "How this summary is made",
  "summary.how.who":
    "It counts only what was sent and is published. It speaks of those who took part: it is not a survey and has no margin of error.",
  "summary.how.themes":
    "Themes are recognised by words, with lists in four languages that anybody may ask for. What has none of those words has no theme. No artificial intelligence decides anything.",
  "summary.how.quotes":
    "Quotes are word for word. Those chosen are most like the whole and unlike each other, and never two by the same person. “[…]” means that there is more text before or after.",
  "summary.how.few":
    "Figures of fewer than {minimum, number} people are not published, nor those from which they could be worked out by subtracting.",
  "summary.how.options":
    "In questions with options, what very few people chose is left together with what comes next, until no small figure can be worked out, not even from the totals of the whole consultation.",
  "summary.how.differences":
    "A difference from the other places is mentioned only when it is very unlikely to be due to chance.",
  "summary.aside": "Other places and figures",
  "summary.others": "Other places",
  "summary.map.title": "Participation by place",
  "summary.download": "Download the figures (CSV)",
  "summary.compare.link": "Compare the places",
  "summary.compare.title": "Results: {title}",
  "summary.compare.lead": "What those who took part said in each place, side by side.",
  "summary.compare.caption": "How many took part, and what share of those who answered spoke of each theme",
  "summary.compare.caption-proposals": "What share of each place’s proposals is about each theme",
  "summary.compare.note":
    "A dash stands for a figure that is not published: it counts fewer than {minimum, number} people, or would give away another.",
  "summary.compare.few": "not published (fewer than {minimum, number})",
  "summary.compare.place": "Place",
  "summary.compare.per-thousand": "For every thousand inhabitants",
  "summary.compare.supports": "Expressions of support",
  "summary.compare.few-places":
    "Without a summary of their own, with fewer than {minimum, number} participants: {list}.",
  "summary.compare.no-places": "Asked, but without participation: {list}.",
  "summary.none.title": "No summaries have been published yet",
  "summary.none.text": "Moderators check and publish them, mostly after the consultation closes.",
  "summary.drafts.title": "Summaries to publish",
  "summary.drafts.lead":
    "Each place with enough answers has a draft that keeps itself up to date. Check it, correct its text where needed, and publish it.",
  "summary.drafts.none": "There are no drafts of your consultations yet",
  "summary.drafts.state": "State",
  "summary.drafts.published": "Last published",
  "summary.drafts.new": "Not published",
  "summary.drafts.changed": "Changed since it was published",
  "summary.drafts.current": "Published, edition {number, number}",
  "summary.draft.title": "Draft: {place}",
  "summary.draft.computed": "Computed on {when} (UTC)",
  "summary.draft.published": "Edition {number, number} was published on {day}.",
  "summary.draft.unpublished": "It has not been published yet.",
  "summary.draft.explained":
    "This is how it will look. The text of each part can be changed; figures and quotes cannot.",
  "summary.publish.action": "Publish",
  "summary.publish.title": "Publish the summary for {place}",
  "summary.publish.text":
    "It will be published as edition {number, number}, in all four languages, and stay as it is. What changes later goes into a new edition.",
  "summary.publish.refused.nothing-new": "There is nothing new since the last edition",
  "summary.publish.refused.words-out-of-date":
    "Some text written by moderators has figures that are no longer those of the summary: correct it before you publish",
  "summary.publish.refused.not-allowed": "You are not allowed to publish this summary",
  "summary.publish.refused.no-such-summary": "This draft no longer exists",
  "summary.edit.action": "Change this text",
  "summary.edit.title": "Text of the summary for {place}",
  "summary.edit.languages": "Language you write in",
  "summary.edit.template": "Automatic text of the summary",
  "summary.edit.words": "Your text for this part",
  "summary.edit.hint":
    "You can say it differently, but not with other figures. If you leave it empty, the automatic text comes back.",
  "summary.edit.save": "Save",
  "summary.edit.too-long": "Use at most 4,000 characters",
  "summary.edit.other-numbers":
    "These figures are not in the summary: {numbers}. Remove them or use those of the summary",
  "summary.edit.refused.not-allowed": "You are not allowed to change this summary",
  "summary.edit.refused.no-such-summary": "This draft no longer exists",
  "summary.edit.refused.no-such-section": "The summary no longer has this part",
} satisfies Record<keyof typeof es, string>;
