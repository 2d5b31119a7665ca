import type es from "#app/i18n/es/opinion.ts";

export default {
  "opinion.title": "Groupes d’opinion",
  "opinion.lead":
    "Comment se répartissent les personnes qui ont voté sur les propositions, d’après leurs votes. Personne ne peut voir qui est dans quel groupe.",
  "opinion.saved": "Enregistré. Les synthèses seront recalculées d’ici une minute.",
  "opinion.none": "Il n’y a encore rien à montrer",
  "opinion.none.text":
    "Personne n’a voté sur les propositions de cette consultation, ou les votes n’ont pas encore été calculés.",
  "opinion.voters": "Personnes qui ont voté",
  "opinion.clustered": "Ont assez voté pour être situées",
  "opinion.people": "Personnes",
  "opinion.groups": "Groupes",
  "opinion.verdict.stable":
    "Il y a {count, plural, one {# groupe stable} many {# de groupes stables} other {# groupes stables}} : si seule une partie de ces personnes avait voté, les groupes seraient presque les mêmes.",
  "opinion.verdict.too-few": "Trop peu de personnes ont voté pour parler de groupes.",
  "opinion.verdict.unstable":
    "Il n’y a pas de groupes stables : si seule une partie de ces personnes avait voté, les groupes seraient autres. Aucun n’est publié.",
  "opinion.verdict.no-better-than-chance":
    "Les groupes que forment les votes ne sont pas plus nets que ceux du hasard. Aucun n’est publié.",
  "opinion.group": "Groupe {code}",
  "opinion.group.people": "{count, plural, one {# personne} many {# de personnes} other {# personnes}}",
  "opinion.group.agree": "Plus que les autres, ces personnes sont d’accord avec :",
  "opinion.group.disagree": "Plus que les autres, ces personnes ne sont pas d’accord avec :",
  "opinion.group.nothing": "Aucune proposition ne le distingue nettement des autres.",
  "opinion.name.title": "Nom du groupe {code}",
  "opinion.name.lead":
    "Un nom court, que les personnes du groupe accepteraient comme le leur. Dans une langue où le champ reste vide, il s’appelle groupe {code}.",
  "opinion.name.beside": "Ce qui distingue ce groupe",
  "opinion.name.save": "Enregistrer le nom",
  "opinion.name.refused.not-allowed": "Seule la modération de cette consultation peut nommer les groupes.",
  "opinion.name.refused.no-such-group":
    "Ce groupe n’existe plus : les votes ont changé. Revenez à la liste des groupes.",
  "opinion.straight.title": "Les personnes qui votent toujours de la même façon",
  "opinion.straight.found":
    "{count, plural, =0 {Personne n’a toujours voté de la même façon sur dix propositions ou plus, ni voté plus vite qu’on ne peut lire.} one {# personne a toujours voté de la même façon sur dix propositions ou plus, ou plus vite qu’on ne peut lire.} many {# de personnes ont toujours voté de la même façon sur dix propositions ou plus, ou plus vite qu’on ne peut lire.} other {# personnes ont toujours voté de la même façon sur dix propositions ou plus, ou plus vite qu’on ne peut lire.}}",
  "opinion.straight.table": "Combien de personnes, selon leur façon de voter",
  "opinion.straight.pattern": "Façon de voter",
  "opinion.straight.pattern.agree": "Toujours d’accord",
  "opinion.straight.pattern.disagree": "Toujours en désaccord",
  "opinion.straight.pattern.pass": "Passent toujours",
  "opinion.straight.pattern.pace": "Dix votes en moins de dix secondes",
  "opinion.straight.explained":
    "C’est un signe, pas une preuve : certaines personnes sont d’accord avec tout ce qui est proposé. On ne sait pas qui elles sont, ni ici ni sur aucune autre page.",
  "opinion.straight.counted": "Leurs votes comptent pour les groupes, comme ceux de tout le monde.",
  "opinion.straight.left-out":
    "Depuis le {day}, leurs votes ne comptent pas pour les groupes. Motif : {reason}",
  "opinion.straight.change": "Décider s’ils comptent",
  "opinion.straight.question": "Que fait-on de leurs votes ?",
  "opinion.straight.hint":
    "Les totaux de chaque proposition les comptent toujours. S’ils ne comptent pas pour les groupes, la synthèse publique le dit.",
  "opinion.straight.count": "Ils comptent pour les groupes",
  "opinion.straight.leave-out": "Ils ne comptent pas pour les groupes",
  "opinion.straight.reason": "Motif",
  "opinion.straight.reason.hint": "Pourquoi vous prenez cette décision. Le motif est conservé avec elle.",
  "opinion.straight.save": "Enregistrer la décision",
  "opinion.straight.refused.not-allowed": "Seule la modération de cette consultation peut en décider.",
  "opinion.straight.refused.nothing-new":
    "C’est déjà la décision en vigueur. Choisissez l’autre option pour la changer.",
} satisfies Record<keyof typeof es, string>;
