import type es from "#app/i18n/es/source.ts";

export default {
  "source.title": "Where this sentence comes from",
  "source.caption": "{place}: summary, edition {number, number}",
  "source.link": "Sources of sentence",
  "source.of-section": "Sources of this part",
  "source.edited":
    "This text was written by moderators. Below are the sources of all of this part of the summary.",
  "source.figures": "Figures it rests on",
  "source.figure": "What",
  "source.value": "Figure",
  "source.contributions": "Words of those who took part",
  "source.withdrawn":
    "A contribution stood here that was withdrawn after the summary was published: it is no longer shown.",
  "source.sentence-withdrawn":
    "A sentence stood here that quoted words withdrawn after the summary was published.",
  "source.themed": "Answers from {place} that speak of “{theme}”",
  "source.themed.now":
    "These are the ones that can be read today: since the summary was published, new ones may have come and others may have been withdrawn.",
  "source.more": "Read more",
  "source.proposals": "Proposals about “{theme}”",
  "source.opinions": "How people voted: the opinions of the whole consultation",
  "source.back": "Back to the summary",
  "source.figure.withheld": "not published",
  "source.figure.count": "{kind, select, least {at least } other {}}{count, number}",
  "source.figure.part":
    "{kind, select, least {at least } other {}}{count, number} of {base, number} ({share})",
  "source.figure.channels": "Ways of taking part",
  "source.figure.languages": "Languages",
  "source.figure.between": "From {from} to {to}",
  "source.figure.everywhere": "People in the whole consultation",
  "source.figure.answers": "People who answered question {position, number}",
  "source.figure.without": "Answers in which no theme was recognised",
  "source.figure.subtheme": "{theme}: {terms}",
  "source.figure.here": "{theme}, here",
  "source.figure.elsewhere": "{theme}, elsewhere",
  "source.figure.log-odds": "{theme}: log odds ratio",
  "source.figure.interval": "{value} (95% interval: {low} to {high})",
  "source.figure.dissimilarity": "Duncan’s index of dissimilarity, 0 to 1",
  "source.figure.votes":
    "{agrees, number} agree, {disagrees, number} disagree, {passes, number} pass; {total, number} in all",
  "source.figure.group-votes": "Votes of {group}",
  "source.figure.group": "People in {group}",
  "source.figure.group-here": "People in {group} who are from here",
  "source.figure.voters": "People who voted",
  "source.figure.clustered": "People who could be placed in a group",
  "source.figure.stability":
    "Stability of the groups (1: they do not change when worked out again from other samples)",
  "source.figure.left-out":
    "People who always voted the same, or faster than anybody can read, and were left out",
  "source.figure.weighed": "People about whom enough is known for weighting",
  "source.figure.effective": "Effective size: how many answers they count for",
  "source.figure.no-theme": "No theme",
  "source.figure.few": "fewer than {minimumCell, number}",
  "source.figure.counted-together": "Small places counted together",
  "source.figure.people-together": "People from those places",
  "source.figure.not-counted": "Places that could not be counted",
  "source.figure.weights": "{unweighted} unweighted, {weighted} weighted",
} satisfies Record<keyof typeof es, string>;
