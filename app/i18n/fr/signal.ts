import type es from "../es/signal.ts";

export default {
  "signal.code.personal-data": "Données personnelles",
  "signal.code.near-duplicate": "Presque identique à un autre texte",
  "signal.code.same-text": "Le même texte depuis plusieurs comptes",
  "signal.code.links": "Liens",
  "signal.code.repetition": "Répétition",
  "signal.code.shouting": "Majuscules",
  "signal.code.language": "Autre langue",
  "signal.code.words": "Mots blessants",
  "signal.code.posting-burst": "Beaucoup de contributions d’affilée",
  "signal.code.vote-burst": "Beaucoup de votes d’affilée",
  "signal.found": "Relevé le {when}.",
  "signal.never-decides":
    "Le programme indique seulement ce qui mérite un regard, et il peut se tromper. C’est toujours une personne qui décide.",
  "signal.personal-data.text": "Le texte semble contenir {found}.",
  "signal.personal-data.documents": "Le numéro a la forme suivante : {documents}.",
  "signal.personal-data.email":
    "{count, plural, one {une adresse électronique} many {# d’adresses électroniques} other {# adresses électroniques}}",
  "signal.personal-data.phone":
    "{count, plural, one {un numéro de téléphone} many {# de numéros de téléphone} other {# numéros de téléphone}}",
  "signal.personal-data.id-number":
    "{count, plural, one {un numéro de pièce d’identité} many {# de numéros de pièces d’identité} other {# numéros de pièces d’identité}}",
  "signal.personal-data.card":
    "{count, plural, one {un numéro de carte} many {# de numéros de carte} other {# numéros de carte}}",
  "signal.personal-data.account":
    "{count, plural, one {un numéro de compte bancaire} many {# de numéros de comptes bancaires} other {# numéros de comptes bancaires}}",
  "signal.personal-data.address":
    "{count, plural, one {l’adresse d’un domicile} many {# d’adresses de domiciles} other {# adresses de domiciles}}",
  "signal.near-duplicate.text":
    "{count, plural, one {Le texte partage {share} de ses phrases avec un autre texte de cette consultation.} many {Le texte ressemble à # de textes de cette consultation ; avec le plus proche, il partage {share} de ses phrases.} other {Le texte ressemble à # textes de cette consultation ; avec le plus proche, il partage {share} de ses phrases.}}",
  "signal.near-duplicate.compare": "Lire le texte proche {number}",
  "signal.same-text.text":
    "{participants, plural, one {# participant a envoyé} many {# de participants ont envoyé} other {# participants ont envoyé}} ce même texte dans la consultation.",
  "signal.links.text":
    "{links, plural, one {Le texte n’est guère plus qu’un lien.} many {Le texte contient # de liens.} other {Le texte contient # liens.}}",
  "signal.links.shortened":
    "{links, plural, one {Le texte contient un lien raccourci, qui ne montre pas où il mène.} many {Le texte contient # de liens, dont des liens raccourcis, qui ne montrent pas où ils mènent.} other {Le texte contient # liens, dont des liens raccourcis, qui ne montrent pas où ils mènent.}}",
  "signal.repetition.character":
    "Un même caractère est répété {times, plural, one {# fois} many {# de fois} other {# fois}} de suite.",
  "signal.repetition.word":
    "Un même mot est répété {times, plural, one {# fois} many {# de fois} other {# fois}} de suite.",
  "signal.repetition.phrase":
    "Une même phrase apparaît {times, plural, one {# fois} many {# de fois} other {# fois}}.",
  "signal.shouting.text":
    "{share} des lettres sont des majuscules{marks, plural, =0 {.} one {, avec une série de signes répétés.} many {, avec # de séries de signes répétés.} other {, avec # séries de signes répétés.}}",
  "signal.language.es": "Le texte semble écrit en espagnol, qui n’est pas une langue de cette consultation.",
  "signal.language.pt": "Le texte semble écrit en portugais, qui n’est pas une langue de cette consultation.",
  "signal.language.en": "Le texte semble écrit en anglais, qui n’est pas une langue de cette consultation.",
  "signal.language.fr": "Le texte semble écrit en français, qui n’est pas une langue de cette consultation.",
  "signal.words.text": "Le texte semble contenir {found}.",
  "signal.words.insult": "{count, plural, one {une insulte} many {# d’insultes} other {# insultes}}",
  "signal.words.slur":
    "{count, plural, one {une expression de haine envers un groupe} many {# d’expressions de haine envers des groupes} other {# expressions de haine envers des groupes}}",
  "signal.words.threat": "{count, plural, one {une menace} many {# de menaces} other {# menaces}}",
  "signal.posting-burst.text":
    "La personne qui l’a écrit a envoyé {posts, plural, one {# texte} many {# de textes} other {# textes}} en {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}, plus que d’habitude.",
  "signal.vote-burst.text":
    "Elle a reçu {votes, plural, one {# vote} many {# de votes} other {# votes}} en {minutes, plural, one {# minute} many {# de minutes} other {# minutes}} ; auparavant, elle en recevait environ {usual, number} dans le même temps. Il peut s’agir d’un partage de bonne foi.",
  "signal.warning.title": "Vérifiez avant de publier : il semble y avoir des données personnelles",
  "signal.warning.text":
    "Votre texte semble contenir {found}. Ce qui est publié peut être lu et copié par tout le monde, même si c’est masqué ensuite. Si ces données sont celles d’une autre personne, les publier enfreint les règles.",
  "signal.warning.answers":
    "{count, plural, one {Une de vos réponses semble contenir des données personnelles. Elle est marquée plus bas, avec un lien pour la modifier.} many {# de vos réponses semblent contenir des données personnelles. Elles sont marquées plus bas, avec un lien pour modifier chacune.} other {# de vos réponses semblent contenir des données personnelles. Elles sont marquées plus bas, avec un lien pour modifier chacune.}} Ce qui est publié peut être lu et copié par tout le monde, même si c’est masqué ensuite.",
  "signal.warning.answer": "Elle semble contenir {found}.",
  "signal.warning.choose": "Vous pouvez les retirer, ou les laisser si vous souhaitez les publier.",
  "signal.warning.words": "Voici ce qui ressemble à une donnée personnelle, marqué dans votre texte :",
  "signal.warning.anyway": "Publier quand même",
  "signal.warning.send-anyway": "Envoyer quand même",
  "signal.wait.title": "Une personne de la modération lira votre texte avant sa publication",
  "signal.wait.everything": "Dans cette consultation, chaque contribution est relue avant d’être montrée.",
  "signal.wait.new-accounts":
    "Dans cette consultation, les contributions sont relues avant d’être publiées quand elles viennent d’un compte de moins de 7 jours, ou d’un navigateur depuis lequel rien n’a encore été publié.",
  "signal.wait.links":
    "Dans cette consultation, les contributions qui contiennent des liens sont relues avant d’être publiées.",
  "signal.wait.signals":
    "Dans cette consultation, les contributions sont relues avant d’être publiées quand le programme relève quelque chose qui mérite un regard, comme des données personnelles, des majuscules ou des mots blessants. Le programme peut se tromper : c’est une personne qui décide.",
  "signal.wait.answers":
    "{count, plural, one {Une personne de la modération lira une de vos réponses avant sa publication ; les autres sont publiées à l’envoi, sans votre nom.} many {Une personne de la modération lira # de vos réponses avant leur publication ; les autres sont publiées à l’envoi, sans votre nom.} other {Une personne de la modération lira # de vos réponses avant leur publication ; les autres sont publiées à l’envoi, sans votre nom.}}",
  "signal.wait.some":
    "Une personne de la modération en lit d’abord certaines ; nous vous le dirons avant l’envoi.",
  "signal.wait.send": "Envoyer à la modération",
  "signal.before.legend": "Si toutes ne sont pas relues, quelles contributions le sont avant d’être montrées",
  "signal.before.hint": "Toutes les autres sont montrées dès l’envoi, et peuvent être signalées.",
  "signal.before.new-accounts": "Celles des comptes et des navigateurs nouveaux",
  "signal.before.new-accounts.hint":
    "Des comptes de moins de 7 jours, et des navigateurs depuis lesquels rien n’a encore été publié.",
  "signal.before.links": "Celles qui contiennent des liens",
  "signal.before.links.hint": "Les liens raccourcis aussi.",
  "signal.before.signals": "Celles qui portent un signal",
  "signal.before.signals.hint":
    "Données personnelles, répétition, majuscules, autre langue ou mots blessants. Le programme ne décide jamais : il fait seulement attendre.",
  "signal.before.none": "Aucune",
  "signal.before.done":
    "Elle relit, avant de les montrer, les contributions que vous avez choisies, et traite les signalements.",
  "signal.before.facts": "Relues avant publication : {list}",
  "signal.before.facts.new-accounts": "les contributions des comptes nouveaux",
  "signal.before.facts.links": "celles qui contiennent des liens",
  "signal.before.facts.signals": "celles qui portent un signal automatique",
} satisfies Record<keyof typeof es, string>;
