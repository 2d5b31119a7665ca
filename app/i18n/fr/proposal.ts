import type es from "../es/proposal.ts";

export default {
  "proposal.refused.not-shown": "Cette proposition n’est pas publiée en ce moment.",
  "proposal.refused.proposals-not-invited": "Cette consultation ne reçoit pas de propositions.",
  "proposal.refused.twice": "Vous avez déjà écrit la même chose. Inutile de l’envoyer de nouveau.",
  "proposal.refused.too-many":
    "Vous avez déjà fait 20 propositions dans cette consultation, ce qui est le maximum.",
  "proposal.refused.not-yours": "Seule la personne qui l’a écrite peut la retirer.",
  "proposal.vote.missing": "Choisissez « D’accord », « Pas d’accord » ou « Je passe »",
  "proposal.imported-supports":
    "{count, plural, one {# soutien dans le processus d’origine} many {# de soutiens dans le processus d’origine} other {# soutiens dans le processus d’origine}}",
  "proposal.list.title": "Propositions",
  "proposal.list.search": "Rechercher des mots",
  "proposal.list.filter": "Rechercher et filtrer",
  "proposal.list.theme": "Thème",
  "proposal.list.sort": "Ordre",
  "proposal.list.sort.newest": "Les plus récentes",
  "proposal.list.sort.most-agreed": "Les plus approuvées",
  "proposal.list.sort.most-discussed": "Les plus discutées",
  "proposal.list.sort.needs-votes": "Celles qui manquent de votes",
  "proposal.list.sort.most-useful": "Où votre vote aide le plus",
  "proposal.list.count":
    "{count, plural, one {# proposition} many {# de propositions} other {# propositions}}",
  "proposal.list.none": "Aucune proposition pour le moment",
  "proposal.list.none-found": "Aucune proposition ne correspond à votre recherche",
  "proposal.list.all": "Voir toutes les propositions",
  "proposal.back": "La proposition",
  "proposal.arguments": "{count, plural, one {# argument} many {# d’arguments} other {# arguments}}",
  "proposal.somebody": "Une personne qui participe",
  "proposal.somebody-in": "Quelqu’un de {place}",
  "proposal.source": "Voir l’original",
  "proposal.votes.hidden": "Les résultats s’affichent après votre vote.",
  "proposal.vote.title": "Qu’en pensez-vous ?",
  "proposal.vote.closed": "Comment on a voté",
  "proposal.vote.cast": "Votre vote est compté.",
  "proposal.vote.withdraw": "Retirer mon vote",
  "proposal.vote.caption": "Votez sur cette proposition",
  "proposal.vote.confirm": "Vous avez choisi « {choice} ». Confirmez votre vote.",
  "proposal.hidden": "Cette proposition a été masquée par la modération",
  "proposal.hidden.title": "Proposition masquée",
  "proposal.withdrawn": "La personne qui l’a écrite l’a retirée le {day}",
  "proposal.made": "Votre proposition est publiée",
  "proposal.withdraw": "Retirer ma proposition",
  "proposal.withdrawal.title": "Retirer votre proposition ?",
  "proposal.withdrawal.text":
    "Elle quitte la liste et ne reçoit plus de votes. Elle est conservée, marquée comme retirée, sans retour possible.",
  "proposal.withdrawal.submit": "Retirer la proposition",
  "proposal.new.title": "Écrivez votre proposition",
  "proposal.new.signed":
    "Elle est publiée avec le nom de votre compte, si vous en utilisez un, et votre municipalité : {place}.",
  "proposal.new.continue": "Continuer",
  "proposal.field.title": "Ce que vous proposez",
  "proposal.field.title.hint":
    "Une phrase qui se comprend seule, de {min, number} à {max, number} caractères.",
  "proposal.field.text": "Explication",
  "proposal.field.text.hint": "Pourquoi c’est nécessaire et comment s’y prendre.",
  "proposal.field.place": "Lieu",
  "proposal.field.place.hint": "S’il s’agit d’un endroit : un quartier, une rue, une école.",
  "proposal.similar.title":
    "{count, plural, one {Il y a une proposition semblable} many {Il y a # de propositions semblables} other {Il y a # propositions semblables}}",
  "proposal.similar.text":
    "Avant d’envoyer la vôtre, voyez si la même chose a déjà été dite : un vote lui donne plus de poids qu’une copie.",
  "proposal.review.title": "Relisez votre proposition",
  "proposal.review.published": "À l’envoi, elle est publiée ; d’autres peuvent voter et en discuter.",
  "proposal.review.moderated": "À l’envoi, une personne de la modération la lit avant publication.",
  "proposal.review.send": "Envoyer ma proposition",
  "proposal.review.send-anyway": "La mienne est différente : l’envoyer",
  "proposal.review.edit": "Corriger",
  "proposal.label.sensitive": "Contenu sensible",
  "proposal.label.sensitive.text":
    "Ce contenu peut heurter. La modération l’a laissé pour les personnes qui veulent l’ouvrir.",
  "proposal.label.unverified": "Non vérifié",
  "proposal.label.unverified.text": "La modération n’a pas pu vérifier ce qui est affirmé.",
  "proposal.label.off-topic": "Hors sujet",
  "proposal.label.off-topic.text":
    "Selon la modération, le texte parle d’autre chose que de ce qui est demandé.",
  "proposal.label.interest": "Partie intéressée",
  "proposal.label.interest.text":
    "La modération signale que la personne qui l’a écrit a un intérêt personnel dans l’affaire.",
  "proposal.decided.hide-part": "La modération a masqué une partie le {day}",
  "proposal.decided.close-thread":
    "La modération a fermé cette discussion le {day} : elle reste lisible, mais ne reçoit plus d’arguments",
  "proposal.decided.see": "Voir la décision et comment déposer un recours",
  "proposal.merged":
    "Cette proposition a été fusionnée avec une autre le {day}, avec l’accord de la personne qui l’a écrite",
  "proposal.merged.unknown-day": "Cette proposition a été fusionnée avec une autre",
  "proposal.merged.into": "Le vote et la discussion continuent dans :",
  "proposal.merged.votes":
    "Les votes reçus restent ici et ne comptent pas pour l’autre. Les personnes qui ont voté ici peuvent voter aussi sur l’autre.",
  "proposal.merged.here":
    "{count, plural, one {Une proposition y a été fusionnée} many {# de propositions y ont été fusionnées} other {# propositions y ont été fusionnées}}",
  "proposal.moved-vote.title": "Vous avez voté sur cette proposition",
  "proposal.moved-vote.text":
    "Votre vote reste ici et ne compte pas pour l’autre. Si vous le souhaitez, vous pouvez y voter comme vous avez voté ici.",
  "proposal.moved-vote.submit": "Voter de la même façon sur l’autre proposition",
  "proposal.moved-vote.there": "Vous avez aussi voté sur l’autre proposition : c’est ce vote qui y compte.",
  "proposal.moved-vote.closed": "On ne vote plus à cette étape de la consultation.",
  "proposal.moved-vote.done": "Votre vote compte désormais pour cette proposition",
  "proposal.refused.merged":
    "Cette proposition a été fusionnée avec une autre : on n’y vote plus et on n’en discute plus ici.",
  "proposal.refused.thread-closed":
    "La modération a fermé cette discussion : elle ne reçoit plus d’arguments.",
  "proposal.refused.suspended":
    "Pendant votre suspension, vous ne pouvez envoyer ni propositions ni arguments.",
  "proposal.merge.title": "Fusionner votre proposition avec une autre ?",
  "proposal.merge.lead":
    "La modération pense que les deux demandent la même chose. Elles ne seront fusionnées qu’avec votre accord.",
  "proposal.merge.asked":
    "La modération vous demande si votre proposition peut être fusionnée avec une autre",
  "proposal.merge.see": "Voir les deux et répondre",
  "proposal.merge.why": "Pourquoi cette question",
  "proposal.merge.both": "Les deux propositions",
  "proposal.merge.yours": "La vôtre",
  "proposal.merge.other": "L’autre",
  "proposal.merge.next": "Ce qui se passe si vous acceptez",
  "proposal.merge.stays":
    "Votre proposition et ses arguments restent lisibles sur sa page, qui mène à l’autre. On n’y vote plus et on n’en discute plus.",
  "proposal.merge.votes":
    "Les votes reçus restent avec elle et ne comptent pas pour l’autre. Les personnes qui ont voté l’apprennent sur cette page, et chacune décide si elle vote de la même façon sur l’autre.",
  "proposal.merge.refuse": "Si vous refusez, tout reste comme avant, sans aucune conséquence pour vous.",
  "proposal.merge.yes": "Oui, la fusionner",
  "proposal.merge.no": "Non, la laisser telle quelle",
  "proposal.merge.none": "Il n’y a rien à répondre",
  "proposal.merge.none.text":
    "Personne ne demande en ce moment si votre proposition peut être fusionnée avec une autre.",
  "proposal.merge.changed":
    "Ceci a changé pendant votre lecture : la question n’est plus ouverte, ou l’autre proposition n’est plus affichée.",
  "proposal.merge.choose": "Répondez par oui ou par non",
  "proposal.merge.kept": "Votre proposition reste telle quelle",
  "proposal.suspended.title": "Votre participation est suspendue en partie jusqu’au {when}",
  "proposal.suspended.text":
    "D’ici là, vous ne pouvez envoyer ni propositions, ni arguments, ni signalements à cette autorité. Vous pouvez toujours voter et répondre aux consultations : la modération lit ce que vous écrivez dans vos réponses avant sa publication.",
  "proposal.suspended.appeal": "Voir les raisons et déposer un recours",
} satisfies Record<keyof typeof es, string>;
