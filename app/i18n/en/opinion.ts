import type es from "#app/i18n/es/opinion.ts";

export default {
  "opinion.title": "Opinion groups",
  "opinion.lead":
    "How those who voted on proposals divide, by what they voted. Nobody can see who is in which group.",
  "opinion.saved": "Saved. The summaries will be worked out again within a minute.",
  "opinion.none": "There is nothing to show yet",
  "opinion.none.text":
    "Nobody has voted on proposals of this consultation, or the votes have not been worked out yet.",
  "opinion.voters": "People who voted",
  "opinion.clustered": "Voted enough to be placed",
  "opinion.people": "People",
  "opinion.groups": "Groups",
  "opinion.verdict.stable":
    "There {count, plural, one {is # stable group} other {are # stable groups}}: had only some of these people voted, the groups would be nearly the same.",
  "opinion.verdict.too-few": "Too few people have voted to speak of groups.",
  "opinion.verdict.unstable":
    "There are no stable groups: had only some of these people voted, the groups would be others. None is published.",
  "opinion.verdict.no-better-than-chance":
    "The votes form no clearer groups than chance would. None is published.",
  "opinion.group": "Group {code}",
  "opinion.group.people": "{count, plural, one {# person} other {# people}}",
  "opinion.group.agree": "More than the others, they agree with:",
  "opinion.group.disagree": "More than the others, they disagree with:",
  "opinion.group.nothing": "No proposal sets it clearly apart from the others.",
  "opinion.name.title": "Name of group {code}",
  "opinion.name.lead":
    "A short name that those in the group would accept as theirs. In a language left blank it is called group {code}.",
  "opinion.name.beside": "What sets this group apart",
  "opinion.name.save": "Save the name",
  "opinion.name.refused.not-allowed": "Only the moderators of this consultation can name its groups.",
  "opinion.name.refused.no-such-group":
    "This group is no longer there: the votes have changed. Go back to the list of groups.",
  "opinion.straight.title": "People who always vote the same",
  "opinion.straight.found":
    "{count, plural, =0 {Nobody voted the same on ten proposals or more, or faster than anybody can read.} one {# person voted the same on ten proposals or more, or faster than anybody can read.} other {# people voted the same on ten proposals or more, or faster than anybody can read.}}",
  "opinion.straight.table": "How many people, by how they vote",
  "opinion.straight.pattern": "How they vote",
  "opinion.straight.pattern.agree": "Always agree",
  "opinion.straight.pattern.disagree": "Always disagree",
  "opinion.straight.pattern.pass": "Always pass",
  "opinion.straight.pattern.pace": "Ten votes in less than ten seconds",
  "opinion.straight.explained":
    "It is a sign, not proof: some people agree with everything that was proposed. Who they are is on no page, this one included.",
  "opinion.straight.counted": "Their votes count towards the groups, as everybody’s do.",
  "opinion.straight.left-out":
    "Since {day} their votes have not counted towards the groups. Reason: {reason}",
  "opinion.straight.change": "Decide whether they count",
  "opinion.straight.question": "What happens with their votes?",
  "opinion.straight.hint":
    "The totals of each proposal always include them. If they do not count towards the groups, the public summary says so.",
  "opinion.straight.count": "They count towards the groups",
  "opinion.straight.leave-out": "They do not count towards the groups",
  "opinion.straight.reason": "Reason",
  "opinion.straight.reason.hint": "Why you decide this. It is kept with the decision.",
  "opinion.straight.save": "Save the decision",
  "opinion.straight.refused.not-allowed": "Only the moderators of this consultation can decide this.",
  "opinion.straight.refused.nothing-new":
    "This is already the decision. Choose the other option to change it.",
} satisfies Record<keyof typeof es, string>;
