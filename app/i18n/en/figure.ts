import type es from "#app/i18n/es/figure.ts";

export default {
  "figure.opinions.title": "Opinion map",
  "figure.opinions.link": "See the opinion map",
  "figure.opinions.of": "From the summaries published on {day}",
  "figure.opinions.sentence":
    "{clustered, plural, =0 {Among those who voted there are} one {Among # person who cast enough votes there are} other {Among the # people who cast enough votes there are}} {count, number} groups: within each, people vote alike; from one to another, differently.",
  "figure.opinions.voters": "{count, plural, one {# person voted.} other {# people voted.}}",
  "figure.opinions.none": "No opinion map has been published yet",
  "figure.opinions.none.text":
    "It is published with the summaries, if people voted on proposals and once the results may be seen.",
  "figure.opinions.back": "Back to the consultation",
  "figure.left-out":
    "{count, plural, one {# person who always voted the same, or faster than anybody can read, was left out, because such votes do not tell which proposals they prefer.} other {# people who always voted the same, or faster than anybody can read, were left out, because such votes do not tell which proposals they prefer.}}",
  "figure.verdict.stable":
    "Those who voted do fall into groups, but at least one is so small that none is shown.",
  "figure.verdict.too-few": "With so few votes, nobody can tell whether there are opinion groups.",
  "figure.verdict.unstable":
    "There are no clear opinion groups: those that appear change with who is counted, so none is shown.",
  "figure.verdict.no-better-than-chance":
    "There are no clear opinion groups: what looks like one may be due to chance, so none is shown.",
  "figure.group": "Group {letter}",
  "figure.group.column": "Group",
  "figure.group.size": "{people, plural, one {{group}, # person} other {{group}, # people}}",
  "figure.group.people": "{count, plural, one {It has # person.} other {It has # people.}}",
  "figure.group.apart": "This sets it apart from the others:",
  "figure.group.not-apart": "No proposal clearly sets it apart from the others.",
  "figure.representative.agree":
    "{here} of those who voted in this group agree, and {elsewhere} in the others.",
  "figure.representative.disagree":
    "{here} of those who voted in this group disagree, and {elsewhere} in the others.",
  "figure.leaning.most": "The great majority agree.",
  "figure.leaning.majority": "More than half agree.",
  "figure.leaning.divided": "Opinions are split.",
  "figure.leaning.against": "More disagree than agree.",
  "figure.map.heading": "Where each group stands",
  "figure.map.title": "Map of those who voted, by opinion group",
  "figure.map.near":
    "Two dots near each other stand for people who voted alike; two far apart, for people who voted differently.",
  "figure.map.each":
    "{count, plural, =1 {Each dot is one person.} one {Each dot stands for # person.} other {Each dot stands for about # people.}}",
  "figure.map.pulls":
    "Each line is a proposal and runs towards those who agree with it; the longer it is, the more it sets groups apart.",
  "figure.map.table": "The groups on the map",
  "figure.map.proposals": "Proposals on the map",
  "figure.map.with-proposals": "Show the proposals as well",
  "figure.map.without-proposals": "Show the groups only",
  "figure.people.column": "People",
  "figure.proposals.column": "Proposals",
  "figure.votes.note":
    "Where only a group’s leaning is given, its figures are not published: one of them counts very few people.",
  "figure.dots.column": "Dots",
  "figure.votes.column": "How it voted",
  "figure.place.column": "Place",
  "figure.everywhere.column": "In the whole consultation",
  "figure.withheld": "not published",
  "figure.withheld.note":
    "A dash marks a figure that is not published: it counts very few people, or would give another away.",
  "figure.consensus.title": "What all groups share",
  "figure.consensus.title-all": "What unites",
  "figure.consensus.sentence":
    "On each of these proposals most people voted the same way, and every group leans that way.",
  "figure.consensus.sentence-all": "On each of these proposals most people voted the same way.",
  "figure.divisive.title": "What divides most",
  "figure.divisive.sentence": "On these proposals people are split between agreeing and disagreeing.",
  "figure.stance.agree": "Most agree",
  "figure.stance.disagree": "Most disagree",
  "figure.places.title": "Where they are from",
  "figure.places.sentence": "How many people in each group took part from each place.",
  "figure.places.caption": "People of each group by place",
  "figure.places.more": "{count, plural, one {See # more place} other {See # more places}}",
  "figure.places.others": "{count, plural, one {# more place} other {# more places}}",
  "figure.together.withheld":
    "{count, plural, one {{place} has # place with very few people, which is counted in its summary.} other {{place} has # places with very few people, which are counted together in its summary.}}",
  "figure.together":
    "In {place}, {count, plural, one {# place with very few people adds} other {# places with very few people together add}} up to {people, plural, one {# participant} other {# participants}}, counted in its summary.",
  "figure.how.title": "How the map is made",
  "figure.how.who":
    "It speaks of those who voted, not of the whole population. Nobody can see here what a person voted or which group they are in; dots carry no name and stand only roughly where they belong.",
  "figure.how.groups":
    "Groups come from votes alone: they bring together people who voted alike. Nothing else about people is used, and nobody chooses their group.",
  "figure.how.stable":
    "They are shown only if they come out again when only some of the people are counted, and if they are clearer than chance would make them. A group of very few people is not published.",
  "figure.how.names":
    "A group’s letter stays with its people from one edition to the next; its name, if it has one, was given by moderators.",
  "figure.how.method":
    "Method: principal component analysis of the votes and k-means, as in Polis (Small et al., 2021), with a test of stability.",
  "figure.here.caption": "Opinion groups of those who took part from {place}",
  "figure.here.column": "From {place}",
  "figure.part.levels": "Other levels",
  "figure.part.history": "From one edition to the next",
  "figure.contents": "Contents",
  "figure.levels.above": "Places it is part of",
  "figure.levels.below": "Places within it",
  "figure.levels.choice": "Level compared",
  "figure.levels.count":
    "{kind, select, zone {Zones} municipality {Municipalities} region {Regions} other {Countries}} ({count, number})",
  "figure.level.zone": "Zone",
  "figure.level.municipality": "Municipality",
  "figure.level.region": "Region",
  "figure.level.country": "Country",
  "figure.history.caption.people":
    "People who took part and what share of them spoke of the main themes, by edition",
  "figure.history.caption.proposals": "Proposals and what share of them is about the main themes, by edition",
  "figure.history.edition": "Edition",
  "figure.history.of": "{number, number}, {day}",
  "figure.changes.title": "What changed since the edition before",
  "figure.changes.sentence":
    "Every published summary is kept; this is what the edition before counted and what the latest one counts.",
  "figure.changes.caption.people": "People who took part, by edition",
  "figure.changes.caption.proposals": "Proposals, by edition",
  "figure.changes.before": "Edition before",
  "figure.changes.now": "Latest edition",
  "figure.changes.difference": "Difference",
  "figure.changes.by": "{by, number, ::sign-except-zero}",
  "figure.matrix.sentence":
    "Each row is a place and each column a theme: the darker the cell, the larger the share. Use the column headings to change the order. On a phone, slide the table sideways.",
  "figure.maps.heading": "Where each theme was spoken of most",
  "figure.maps.sentence":
    "One map for each theme: the larger the circle, the larger the share that spoke of it. The figures are in the table.",
  "figure.tiles.sentence":
    "One tile for each place in each theme: the darker the tile, the larger the share. The figures are those of the table.",
  "figure.maps.title": "Map: {theme}",
  "figure.maps.most": "Most in {place}: {share}.",
  "figure.maps.none": "The figure is published for no place.",
  "figure.maps.legend": "Size of the circles",
  "figure.maps.up-to": "up to {share}",
  "figure.subthemes.sentence": "Within this theme, this keeps coming up:",
  "figure.unthemed.title": "What fits no theme",
  "figure.unthemed.sentence": "Outside the themes, this keeps coming up:",
  "figure.time.caption.people": "People by when they first took part",
  "figure.time.caption.proposals": "Proposals by when they were made",
  "figure.time.table": "See the figures as a table",
  "figure.time.column": "Days",
  "figure.weighting.caption": "Shares before and after weighting; those that change most come first",
  "figure.weighting.caption-more": "The other shares, before and after weighting",
  "figure.weighting.more": "{count, plural, one {See # more share} other {See # more shares}}",
  "figure.weighting.column": "Theme or answer",
  "figure.weighting.unweighted": "Unweighted",
  "figure.weighting.weighted": "Weighted",
  "figure.weighting.drawn": "In the drawing, hollow is unweighted and solid is weighted",
  "figure.weighting.effective":
    "{people, plural, one {It rests on # person, who counts for {effective} after weighting.} other {It rests on # people, who count for {effective} after weighting.}}",
  "figure.weighting.source": "Population: {source}.",
  "figure.at-least": "at least",
} satisfies Record<keyof typeof es, string>;
