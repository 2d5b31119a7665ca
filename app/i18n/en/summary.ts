import type es from "../es/summary.ts";

export default {
  "summary.words.people": "{people, plural, one {# person} other {# people}} took part from {place}.",
  "summary.words.people-withheld":
    "How many took part from {place} is not published: beside the total, it would give away the figure of another place with very few.",
  "summary.words.per-thousand": "That is {rate} in every thousand inhabitants.",
  "summary.words.one-channel":
    "{channel, select, web {All of them did so online} assisted {All of them did so with somebody’s help} paper {All of them did so on paper} other {All of them did so at meetings}}.",
  "summary.words.channels": "They did so in several ways: {list}.",
  "summary.words.channel-count":
    "{channel, select, web {{count, number} online} assisted {{count, number} with somebody’s help} paper {{count, number} on paper} other {{count, number} at meetings}}",
  "summary.words.other-channels": "{count, number} in other ways",
  "summary.words.languages": "They answered in several languages: {list}.",
  "summary.words.language-count":
    "{language, select, es {{count, number} in Spanish} pt {{count, number} in Portuguese} en {{count, number} in English} other {{count, number} in French}}",
  "summary.words.other-languages": "{count, number} in others",
  "summary.words.everywhere":
    "{people, plural, one {# person} other {# people}} took part in the whole consultation.",
  "summary.words.those-who-took-part":
    "What follows speaks of those who took part, not of the whole population.",
  "summary.words.imported":
    "{count, plural, one {# proposal} other {# proposals}} came from {place}, with {supports, plural, one {# expression of support} other {# expressions of support}} in all.",
  "summary.words.overall":
    "Over all questions, of {base, number} people who answered, they spoke of: {list}. Each person could speak of several themes.",
  "summary.words.answers":
    "{people, plural, =-1 {{base, number} people answered} one {# person answered} other {{base, number} of the # people who took part answered}}.",
  "summary.words.few-answers":
    "Fewer than {minimumCell} people answered: no figures are published, so that nobody is singled out.",
  "summary.words.no-answers": "Nobody answered this question.",
  "summary.words.first-theme":
    "Most often they spoke of “{theme}”: {kind, select, least {at least } other {}}{count, number} of {base, number} answers ({share}).",
  "summary.words.next-themes": "{count, plural, one {Next comes {list}} other {Next come {list}}}.",
  "summary.words.theme-count": "“{theme}” ({count, number})",
  "summary.words.no-theme":
    "They spoke of very different things: no theme brings together {minimumCell} people or more.",
  "summary.words.without-theme":
    "{count, plural, one {# answer speaks of other things} other {# answers speak of other things}}.",
  "summary.words.proposals":
    "{count, plural, one {# proposal was put forward} other {# proposals were put forward}} from {place}.",
  "summary.words.proposal-themes": "The proposals are mostly about {list}.",
  "summary.words.most-supported":
    "The most supported is “{title}”, with {supports, plural, one {# expression of support} other {# expressions of support}}.",
  "summary.words.next-supported": "{count, plural, one {Next comes {list}} other {Next come {list}}}.",
  "summary.words.title-count": "“{title}” ({supports, number})",
  "summary.words.title": "“{title}”",
  "summary.words.votes-hidden": "The results of the votes will be shown when the consultation closes.",
  "summary.words.most-agreed":
    "Among those who voted from {place}, agreement is greatest on “{title}”: {votes, select, here {{agrees, number} of {total, number} votes agree} other {{leaning, select, most {the great majority agree} other {more than half agree}}; in the whole consultation, {agrees, number} of {total, number}}}.",
  "summary.words.next-agreed": "There is also agreement on {list}.",
  "summary.words.most-divided":
    "What divides people most is “{title}”: {votes, select, here {of {total, number} votes, {agrees, number} agree and {disagrees, number} disagree} other {here opinions are split, and in the whole consultation {agrees, number} votes agree and {disagrees, number} disagree}}.",
  "summary.words.more-often":
    "Here people spoke of “{theme}” more often than elsewhere: {count, number} of {base, number} {unit, select, people {people} other {proposals}} ({share}){known, select, yes {, against {elsewhere}} other {}}.",
  "summary.words.less-often":
    "Here people spoke of “{theme}” less often than elsewhere: {count, number} of {base, number} {unit, select, people {people} other {proposals}} ({share}){known, select, yes {, against {elsewhere}} other {}}.",
  "summary.words.no-differences":
    "There are no differences from the other places that could not be due to chance.",
  "summary.words.few-people":
    "{unit, select, people {Fewer than {minimumCell} people answered} other {Fewer than {minimumCell} proposals came}} from {count, plural, one {{list}, so it has no summary of its own} other {each of {list}, so they have no summary of their own}}.",
  "summary.words.nobody":
    "{unit, select, people {Nobody answered from {list}} other {No proposal came from {list}}}.",
  "summary.words.more-places": "{count, plural, one {# more place} other {# more places}}",
  "summary.words.hardly-answered":
    "{answers, plural, =-1 {Fewer than {minimumCell} people answered question {position, number}} =0 {Nobody answered question {position, number}} one {Only # person answered question {position, number}} other {Only # people answered question {position, number}}}.",
  "summary.words.no-gaps": "Every place that was asked has enough participation for a summary of its own.",
} satisfies Record<keyof typeof es, string>;
