import type es from "../es/summary.ts";

export default {
  "summary.words.people":
    "{kind, select, least {At least } other {}}{people, plural, one {# person from {place} took part} other {# people from {place} took part}}{of, select, thousand {, {rate} for every thousand inhabitants} hundred {, about {rate} for every hundred thousand inhabitants} other {}}.",
  "summary.words.people-withheld":
    "How many people from {place} took part is not published: set beside the total, it would give away the figure of another place with very few.",
  "summary.words.one-channel":
    "{channel, select, web {All of them took part online} assisted {All of them took part with somebody’s help} paper {All of them took part on paper} other {All of them took part at meetings}}.",
  "summary.words.channels": "They took part in different ways: {list}.",
  "summary.words.channel-count":
    "{channel, select, web {{count, number} online} assisted {{count, number} with somebody’s help} paper {{count, number} on paper} other {{count, number} at meetings}}",
  "summary.words.other-channels": "{count, number} in other ways",
  "summary.words.languages": "They answered in several languages: {list}.",
  "summary.words.language-count":
    "{language, select, es {{count, number} in Spanish} pt {{count, number} in Portuguese} en {{count, number} in English} other {{count, number} in French}}",
  "summary.words.other-languages": "{count, number} in others",
  "summary.words.over-time":
    "They took part between {years, select, one {{from, date, ::dMMMM}} other {{from, date, ::dMMMMyyyy}}} and {to, date, ::dMMMMyyyy}{most, select, none {} day {; {people, number} of them came on {mostTo, date, ::dMMMM} alone} month {; {people, number} of them came from {mostFrom, date, ::dMMMM} to {mostTo, date, ::d}} other {; {people, number} of them came from {mostFrom, date, ::dMMMM} to {mostTo, date, ::dMMMM}}}.",
  "summary.words.everywhere":
    "In the whole consultation, {people, plural, one {# person} other {# people}} took part.",
  "summary.words.above":
    "What was said here also counts in {count, plural, one {the summary} other {the summaries}} for {list}.",
  "summary.words.below":
    "{count, plural, one {Within {place} there is also a summary for {list}} other {Within {place}, these also have a summary of their own: {list}}}.",
  "summary.words.those-who-took-part":
    "What follows is about those who took part, not about the whole population.",
  "summary.words.imported":
    "{count, plural, one {# proposal was} other {# proposals were}} put forward in {place}, with {supports, plural, one {# expression of support} other {# expressions of support}} in all.",
  "summary.words.overall":
    "{base, plural, one {# person} other {# people}} answered in their own words, and spoke mostly of {list}.",
  "summary.words.several-themes":
    "Each person could speak of several themes, so these figures cannot be added up.",
  "summary.words.answers":
    "{turn, select, a {{known, select, unknown {{base, number} people answered} all {All {base, number} people who took part answered} other {{base, number} of the {people, number} people who took part answered}}} b {{known, select, unknown {This question was answered by {base, number} people} all {This question was answered by all {base, number} people who took part} other {This question was answered by {base, number} of the {people, number} people who took part}}} other {{known, select, unknown {{base, number} people wrote an answer} all {All {base, number} people who took part wrote an answer} other {Of the {people, number} people who took part, {base, number} wrote an answer}}}}.",
  "summary.words.few-answers":
    "Fewer than {minimumCell} people answered: no figures are published, so that nobody can be singled out.",
  "summary.words.no-answers": "Nobody answered this question.",
  "summary.words.theme": "{theme}",
  "summary.words.theme-count": "{theme} ({count, number})",
  "summary.words.first-theme":
    "{turn, select, a {The theme mentioned most was {theme}: {kind, select, least {at least } other {}}{count, number} of {base, number} answers ({share})} b {People spoke mostly of {theme}: {kind, select, least {at least } other {}}{count, number} of {base, number} answers ({share})} other {What comes up most is {theme}, in {kind, select, least {at least } other {}}{count, number} of {base, number} answers ({share})}}.",
  "summary.words.first-themes":
    "The themes mentioned most were {list}, each in {kind, select, least {at least } other {}}{count, number} of {base, number} answers ({share}).",
  "summary.words.next-themes":
    "{turn, select, a {They also spoke of {list}} b {There were also answers about {list}} other {After that came {list}}}.",
  "summary.words.no-theme":
    "People spoke of many different things: no single theme was mentioned by {minimumCell} people or more.",
  "summary.words.without-theme":
    "{count, plural, one {In # answer no theme was recognised} other {In # answers no theme was recognised}}.",
  "summary.words.subtheme":
    "{where, select, first {Within {theme}, {count, plural, one {one matter keeps coming up, recognisable by its words} other {some matters keep coming up, recognisable by their words}}} next {Within {theme}, {count, plural, one {there is another} other {there are others}}} other {Among what falls under no theme, {count, plural, one {one matter keeps coming up, recognisable by its words} other {some matters keep coming up, recognisable by their words}}}}: {list}.",
  "summary.words.subtheme-count":
    "{terms} ({unit, select, people {{kind, select, least {at least } other {}}{count, plural, one {# person} other {# people}}} answers {{kind, select, least {at least } other {}}{count, plural, one {# answer} other {# answers}}} proposals {{kind, select, least {at least } other {}}{count, plural, one {# proposal} other {# proposals}}} other {{kind, select, least {at least } other {}}{count, number}}})",
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
    "Of the {base, number} people who answered, {kind, select, least {at least } other {}}{count, number} chose “{option}” ({share}).",
  "summary.words.other-choices": "Other answers: {list}.",
  "summary.words.together": "The remaining answers, {count, number} in all, are not published one by one.",
  "summary.words.scale":
    "On a scale from {low} to {high}, the average of {n, plural, one {the only answer} other {# answers}} is {mean}.",
  "summary.words.scale-end": "{step, number} (“{label}”)",
  "summary.words.ranking":
    "{n, plural, one {# person put the options in order} other {# people put the options in order}}; {kind, select, first {taken together, the first are} other {taken together they came out like this, from first to last}}: {list}.",
  "summary.words.tied": "{list} (tied)",
  "summary.words.allocation":
    "On average, {n, plural, one {# person} other {# people}} shared out the total {kind, select, most {mostly like this: } other {like this: }}{list}.",
  "summary.words.option-share": "{share} for “{option}”",
  "summary.words.matrix": "The answer chosen most was {list}.",
  "summary.words.column-most": "“{column}” for {list}",
  "summary.words.row-most": "“{row}” ({count, number} of {base, number})",
  "summary.words.number":
    "The answer in the middle is {median}: of {n, number} people, at least half answered that or less, and at least half that or more.",
  "summary.words.proposals":
    "{count, plural, one {# proposal was put forward} other {# proposals were put forward}} in {place}.",
  "summary.words.proposal-themes": "The proposals are mostly about {list}.",
  "summary.words.most-supported":
    "The proposal with most support is “{title}”, with {supports, plural, one {# expression of support} other {# expressions of support}}.",
  "summary.words.next-supported": "{count, plural, one {Next comes {list}} other {Next come {list}}}.",
  "summary.words.title-count": "“{title}” ({supports, number})",
  "summary.words.title": "“{title}”",
  "summary.words.votes-hidden": "The results of the votes will be shown when the consultation closes.",
  "summary.words.most-agreed":
    "The proposal with most agreement among those from {place} who voted is “{title}”: {votes, select, here {{agrees, number} of {total, number} people agree} other {{leaning, select, most {the great majority agree} other {more than half agree}}; in the whole consultation, {agrees, number} of {total, number} people do}}.",
  "summary.words.next-agreed": "There is also agreement on {list}.",
  "summary.words.most-divided":
    "The proposal that divides people most is “{title}”: {votes, select, here {of {total, number} people, {agrees, number} agree and {disagrees, number} disagree} other {here opinions are split, and in the whole consultation {agrees, number} people agree and {disagrees, number} disagree}}.",
  "summary.words.no-groups":
    "{verdict, select, unstable {The opinions of those who voted do not fall into clear groups: those that appear change with who is counted} chance {The opinions of those who voted do not fall into clear groups: what looks like a group could be due to chance} few {With so few votes, nobody can tell whether there are opinion groups} other {Those who voted do fall into opinion groups, but at least one is so small that none is shown}}.",
  "summary.words.groups":
    "In the whole consultation, those who voted form {count, plural, =2 {two} =3 {three} =4 {four} =5 {five} other {#}} opinion groups: {list}.",
  "summary.words.group": "group {code}",
  "summary.words.group-named": "group “{name}”",
  "summary.words.group-size": "{group}, with {people, plural, one {# person} other {# people}}",
  "summary.words.what-groups-are":
    "Each group brings together people who voted alike; nobody can see who is in which.",
  "summary.words.groups-here": "Among those from {place} who voted, there are {list}.",
  "summary.words.group-here": "{people, number} in {group}",
  "summary.words.clustered":
    "{clustered, number} of the {voters, number} people who voted could be placed in a group; the others voted on too few proposals.",
  "summary.words.left-out":
    "{count, plural, one {# person who always voted the same, or faster than anybody can read, is not in the groups} other {# people who always voted the same, or faster than anybody can read, are not in the groups}}.",
  "summary.words.uniting":
    "{inAll, select, yes {{stance, select, agree {In every group, most agree with {list}} other {In every group, most disagree with {list}}}} other {{stance, select, agree {Of all those who voted, most agree with {list}} other {Of all those who voted, most disagree with {list}}}}}.",
  "summary.words.dividing":
    "{kind, select, groups {What sets the groups apart most is “{title}”} other {What divides those who voted most is “{title}”}}{known, select, yes {: {list}} other {}}.",
  "summary.words.dividing-too":
    "{count, plural, one {Opinions are also divided on {list}} other {Opinions are also divided on {list}}}.",
  "summary.words.group-says":
    "{says, select, votes {in {group}, {agrees, number} of {total, number} people agree} most {in {group}, the great majority agree} majority {in {group}, more than half agree} against {in {group}, more disagree than agree} other {in {group}, opinions are split}}",
  "summary.words.apart":
    "More than the rest, {group} {kind, select, agrees {agrees with {agrees}} disagrees {disagrees with {disagrees}} other {agrees with {agrees} and disagrees with {disagrees}}}.",
  "summary.words.against-most":
    "{place, select, first {Although most agree with “{title}”, {disagrees, number} of the {total, number} people who voted on it {where, select, here {here} other {in the whole consultation}} disagree} other {Not everybody agrees with “{title}” either: {where, select, here {} other {in the whole consultation, }}{disagrees, number} of {total, number} people disagree}}.",
  "summary.words.smaller-group":
    "In {group}, which is not the largest ({people, number} people), most {stance, select, agree {agree} other {disagree}} with {title}{known, select, yes {: {count, number} of the {total, number} who voted on it} other {}}.",
  "summary.words.of-few":
    "{unit, select, people {Some people, though fewer, also spoke of {list}} other {There were also proposals, though fewer, about {list}}}.",
  "summary.words.likeness":
    "{unit, select, people {{likeness, select, very {On the whole, people here spoke of almost the same things as elsewhere} quite {On the whole, people here spoke of much the same things as elsewhere} other {On the whole, people here spoke of different things from elsewhere}}: had {share} of what was said here been about other themes, the mix of themes would be the same} other {{likeness, select, very {On the whole, proposals here are about almost the same things as elsewhere} quite {On the whole, proposals here are about much the same things as elsewhere} other {On the whole, proposals here are about different things from elsewhere}}: had {share} of what was proposed here been about other themes, the mix of themes would be the same}}.",
  "summary.words.more-often":
    "{unit, select, people {{turn, select, a {People here spoke of {theme} more often than elsewhere} b {As for {theme}, a larger share of people spoke of it here than elsewhere} other {In proportion, {theme} came up more often here than elsewhere}}} other {{turn, select, a {Proposals here are about {theme} more often than elsewhere} b {As for {theme}, a larger share of proposals is about it here than elsewhere} other {In proportion, {theme} came up more often here than elsewhere}}}}: {count, number} of {base, number} {unit, select, people {people} other {proposals}} ({share}){known, select, yes {, against {elsewhere} of the other {others, number}} other {}}; {size}.",
  "summary.words.less-often":
    "{unit, select, people {{turn, select, a {People here spoke of {theme} less often than elsewhere} b {As for {theme}, a smaller share of people spoke of it here than elsewhere} other {In proportion, {theme} came up less often here than elsewhere}}} other {{turn, select, a {Proposals here are about {theme} less often than elsewhere} b {As for {theme}, a smaller share of proposals is about it here than elsewhere} other {In proportion, {theme} came up less often here than elsewhere}}}}: {count, number} of {base, number} {unit, select, people {people} other {proposals}} ({share}){known, select, yes {, against {elsewhere} of the other {others, number}} other {}}; {size}.",
  "summary.words.size": "this is a {size} difference",
  "summary.words.size-between": "the difference may be anywhere from {least} to {most}",
  "summary.words.size-name": "{size, select, tiny {very small} small {small} medium {medium} other {large}}",
  "summary.words.no-differences":
    "No theme clearly sets this place apart from the others: the differences that appear could be due to chance.",
  "summary.words.weighed":
    "This part rests on {people, plural, one {# person} other {# people}} of known {how}. Some parts of the population took part more than others: once adjusted to the population, these answers count for as much as {effective}.",
  "summary.words.weighed-by": "{key, select, age {age} sex {sex} other {place of residence}}",
  "summary.words.weighed-otherwise":
    "If those who took part were spread by {how} as the population is, {list}.",
  "summary.words.weighed-share":
    "{kind, select, theme {{weighted} would speak of {name}{asked, select, yes { in answer to question {position, number}} other {}}} other {{weighted} would choose “{name}”{asked, select, yes { in question {position, number}} other {}}}}, instead of {unweighted}",
  "summary.words.weighed-alike":
    "If those who took part were spread as the population is, no share would change by as much as one point.",
  "summary.words.weighed-source":
    "The population figures come from “{source}”; the adjustment does not correct other differences between those who took part and those who did not.",
  "summary.words.few-people":
    "{unit, select, people {Fewer than {minimumCell} people took part} other {Fewer than {minimumCell} proposals came}} from {count, plural, one {{list}, so it has no summary of its own} other {each of {list}, so they have no summary of their own}}.",
  "summary.words.nobody":
    "{unit, select, people {Nobody from {list} took part} other {No proposal came from {list}}}.",
  "summary.words.smaller-places":
    "{kind, select, none {{leftOut, plural, one {# place is so small that it could not be counted even together with others} other {# places are so small that they could not be counted even together}}} other {{counted, plural, one {# place with very few people is counted here with the others, without a summary of its own} other {# places with very few people are counted here together, without summaries of their own}}{known, select, yes { ({people, number} people)} other {}}{kind, select, some {; {leftOut, plural, one {# more could not be counted even so} other {# more could not be counted even so}}} other {}}}}.",
  "summary.words.more-places": "{count, plural, one {# more place} other {# more places}}",
  "summary.words.hardly-answered":
    "{count, plural, one {One question got few answers: {list}} other {Some questions got few answers: {list}}}.",
  "summary.words.hardly-answered-one":
    "number {position, number} ({known, select, few {fewer than {minimumCell}} none {none} other {{answers, number}}})",
  "summary.words.no-gaps":
    "No place is missing: {unit, select, people {in every place that was asked, enough people took part} other {every place that was asked sent in enough proposals}} for a summary of its own.",
  "summary.title": "Summary for {place}",
  "summary.results": "Results",
  "summary.edition": "Edition {number, number}, published on {day}",
  "summary.older.title": "This is not the latest edition",
  "summary.older.link": "Read edition {number, number}",
  "summary.section.participation": "Who took part",
  "summary.section.themes": "What people spoke of",
  "summary.section.proposals": "Proposals",
  "summary.section.opinions": "What unites and what divides",
  "summary.section.minority": "Other voices",
  "summary.section.differences": "What is different here",
  "summary.section.weighting": "Compared with the population",
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
  "summary.proposals.divided": "Most divisive",
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
    "Themes are recognised by words, with lists in four languages that anybody may ask for. What has none of those words is given no theme. No artificial intelligence decides anything.",
  "summary.how.corrected":
    "{count, plural, one {In this consultation moderators corrected the themes of # text by hand.} other {In this consultation moderators corrected the themes of # texts by hand.}}",
  "summary.how.quotes":
    "Quotes are word for word. They are chosen to be most like the whole and unlike each other, never two by the same person. “[…]” means that there is more text before or after.",
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
  "summary.compare.place": "Place",
  "summary.compare.per-thousand": "For every thousand inhabitants",
  "summary.compare.supports": "Expressions of support",
  "summary.compare.few-places":
    "Without a summary of their own, because fewer than {minimum, number} people took part in each: {list}.",
  "summary.compare.no-places": "Asked, but nobody took part: {list}.",
  "summary.none.title": "No summaries have been published yet",
  "summary.none.text": "Moderators check and publish them, usually after the consultation closes.",
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
