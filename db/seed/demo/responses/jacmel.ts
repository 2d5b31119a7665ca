import type { DemoResponse } from "#db/seed/demo/responses/types.ts";

export const jacmel: DemoResponse[] = [
  {
    language: "fr",
    answers: [
      "L’électricité d’abord. On ne bâtit pas une administration électronique avec quatre heures de courant par jour, quand il y en a.",
      "Le carburant de la génératrice de la mairie, qui dépend de la route, qui dépend de tout ce que vous savez.",
      "Des panneaux solaires sur chaque bureau public et un responsable des batteries. Ensuite, les logiciels.",
      "Le soleil est le même à Providencia et à Cayambe. Acheter les panneaux ensemble, et surtout former ensemble ceux qui les réparent.",
    ],
  },
  {
    language: "fr",
    answers: [
      "L’acte de naissance de mon fils. Il est allé trois fois à Port-au-Prince, l’acte, pas le fils, et il est revenu avec une faute au prénom. Pour corriger une lettre il faut un jugement ; pour le jugement il faut un avocat ; pour l’avocat, il faudrait vendre la vache.",
      "On ne peut plus prendre la route. Pourtant les Archives nationales sont toujours au bout de cette route.",
      "Délivrer les extraits ici, à Jacmel, avec une connexion au registre central.",
      "Que la diaspora puisse les demander de Montréal ou de Santiago sans payer un intermédiaire.",
    ],
  },
  {
    language: "fr",
    answers: [
      "Parler créole. Tout ce questionnaire est en espagnol ou en français ; neuf personnes sur dix dans ma section communale vivent en créole.",
      "Le français sert encore de porte fermée. À la mairie, quand une marchande parle, on lui répond en français pour la faire taire, puis on s’étonne qu’elle ne revienne plus aux réunions. Je suis professeur de français et je vous le dis avec un peu de honte.",
      "Créole à l’oral d’abord, par téléphone simple, avec un numéro gratuit.",
      "Le créole est parlé à Quilpué maintenant, à Santiago, à São Paulo. Des traducteurs, nous en avons ; payez-les.",
    ],
  },
  {
    language: "fr",
    channel: "assisted",
    answers: [
      "Je vends du charbon et des pois au marché. On me prend la taxe deux fois parce que le papier du matin est mouillé l’après-midi.",
      "Je ne sais pas écrire, c’est le jeune de la bibliothèque qui écrit pour moi.",
      "Un message sur mon téléphone pour dire : elle a payé.",
      "Les Madan Sara traversent déjà la frontière sans aucun ordinateur. Qu’on nous donne un carnet que le douanier respecte, des deux côtés, et qu’on arrête de nous prendre la moitié du sac.",
    ],
  },
  {
    language: "fr",
    answers: [
      "La confiance ! Après le séisme, des gens avec des tablettes sont venus prendre nos noms, nos photos, le nombre d’enfants. On attend toujours les maisons.",
      "Nous avons été recensés plus souvent qu’aidés.",
      "Ne plus rien demander tant qu’on n’a pas rendu compte de ce qui a déjà été demandé. Qu’on affiche quelle organisation a nos listes, ce qu’elle en a fait, et qu’on puisse faire effacer nos noms. Ensuite seulement, je répondrai à la prochaine tablette.",
      null,
    ],
  },
  {
    language: "fr",
    answers: [
      "Mettre le budget communal sur un mur. Un vrai mur, près du marché, et la même chose en ligne pour la diaspora.",
      "La peur de montrer. Un magistrat honnête m’a dit qu’il avait peur d’afficher les chiffres parce qu’ils sont petits, et que personne ne croirait qu’on puisse recevoir si peu. Justement, affichez-les.",
      "Chaque trimestre : reçu, dépensé, reste. Trois colonnes suffisent.",
      "On pourrait comparer nos trois colonnes avec celles des sept autres villes.",
    ],
  },
  {
    language: "fr",
    channel: "meeting",
    answers: [
      "Notre comité de Cap-Rouge demande que le CASEC ait un téléphone de fonction et un forfait. Aujourd’hui l’État, chez nous, c’est un monsieur qui marche quatre heures.",
      "La distance et la saison des pluies. Quand la rivière descend, Marbial est une île.",
      "Que les demandes partent du téléphone du CASEC et que la réponse revienne au même endroit.",
      "Montrer aux autres que la montagne existe. Sur vos cartes, après Jacmel, il n’y a que du vert.",
    ],
  },
  {
    language: "fr",
    answers: [
      "Former les agents. La mairie a reçu douze ordinateurs d’un projet ; huit sont encore dans les cartons, j’ai vu les cartons.",
      "Les projets finissent avant que les gens aient appris.",
      "Un formateur qui reste deux ans et qui parle créole, au lieu de trois séminaires dans un hôtel de Cyvadier avec buffet. Les agents sont intelligents ; ils improvisent tous les jours avec rien. Donnez-leur du temps, du courant, et un salaire qui arrive le trente.",
      null,
    ],
  },
  {
    language: "fr",
    answers: [
      "Le carnaval. Les artisans du papier mâché sont inscrits dans un cahier à spirale, et chaque année le cahier change de maison.",
      "Tout le monde veut être président de l’association, personne ne veut en être le secrétaire. Sans secrétaire, pas de liste, et sans liste, l’aide va aux plus bruyants.",
      "Un annuaire en ligne des artisans, tenu par leur association, avec paiement MonCash.",
      "Vendre nos masques à Medellín ou à Registro sans qu’ils restent quatre mois à la douane.",
    ],
  },
  {
    language: "fr",
    answers: [
      "Que l’hôpital Saint-Michel sache combien il lui reste de poches de sang et le dise.",
      "Pas de réseau entre l’hôpital, les dispensaires et le ministère : un infirmier, une moto, un carnet.",
      "Des SMS structurés. Ce n’est pas moderne, mais ça marche sous la pluie.",
      "Partager les stocks et les alertes sanitaires de toute la côte, jusqu’en République dominicaine. Pendant le choléra, les pêcheurs ont su avant nous quels villages étaient touchés ; il suffisait de les écouter et de l’écrire au même endroit.",
    ],
  },
  {
    language: "fr",
    answers: [
      "Le cadastre, sans hésiter. À Cyvadier le même terrain a été vendu à trois familles et à un hôtel.",
      "Les notaires, les arpenteurs et les juges vivent de la confusion. Pas tous, je suis moi-même arpenteur, mais assez.",
      "Publier chaque arpentage avec son plan et laisser six mois aux voisins pour contester, en personne et par téléphone.",
      "Des règles communes pour que l’acheteur étranger puisse vérifier avant de payer, et le voisin avant de pleurer.",
    ],
  },
  {
    language: "fr",
    answers: [
      "kouran, dlo, lekòl. Pardon, en français : courant, eau, école.",
      "l’argent ki pèdi sou wout la",
      null,
      "nou tout nan menm bato, nous sommes tous dans le même bateau, mais certains ont le gilet",
    ],
  },
  {
    language: "fr",
    answers: [
      "J’ai dix-sept ans. Je fais mes devoirs avec le WhatsApp de mon cousin. Mon défi c’est d’avoir un examen le jour où il y a Internet",
      "les forfaits coûtent trop, et quand on a payé le forfait c’est le courant qui part",
      "une salle ouverte le soir avec du solaire, au centre culturel, et des profs en ligne",
      "parler avec des jeunes d’autres pays, pas seulement quand on part",
    ],
  },
  {
    language: "fr",
    answers: [
      "Garder ceux qui restent, avec un vrai salaire, avant de rêver au retour des autres.",
      "Les gens compétents sont partis. J’en fais partie : je vous réponds de Brooklyn, jacmélien jusqu’aux os, et personne ne m’a jamais demandé de donner deux heures par semaine à distance.",
      "Ouvrir un corps de volontaires techniques de la diaspora, avec des tâches précises et un chef sur place.",
      "Nous compter comme habitants pour certaines décisions, pas toutes.",
    ],
  },
  {
    language: "fr",
    answers: [
      "Je ne suis pas d’accord avec mes compatriotes de l’étranger qui veulent voter ici pour nos routes. Celui qui ne respire pas la poussière n’a pas à choisir où va l’asphalte.",
      "On écoute plus facilement une opinion qui arrive avec un transfert d’argent. Je ne le reproche à personne, ma sœur aussi m’en envoie, mais une commune ne peut pas se gouverner au rythme de Western Union.",
      null,
      "Qu’ils investissent, qu’ils conseillent, merci. Mais le vote est pour ceux qui restent.",
    ],
  },
  {
    language: "fr",
    channel: "paper",
    answers: [
      "L’eau de la DINEPA. On paie, elle ne vient pas, on achète le camion.",
      "Personne au guichet n’a le droit de dire qu’il n’y a pas d’eau. Alors ils disent que cela vient.",
      "Afficher le jour et l’heure par quartier et nous rembourser les jours manqués.",
      null,
    ],
  },
  {
    language: "fr",
    answers: [
      "Les personnes handicapées. J’ai perdu une jambe le 12 janvier. Le bureau de l’identification est au premier étage, et la réponse est toujours : revenez avec quelqu’un qui vous porte.",
      "On nous compte pour les rapports, pas pour les escaliers.",
      "Des équipes mobiles qui viennent dans les quartiers, une date annoncée à la radio.",
      "Nous sommes des milliers d’amputés du même jour. Des centres de prothèses, à Medellín par exemple, pourraient suivre nos dossiers à distance et former nos techniciens, au lieu que chacun attende la mission du prochain chirurgien de passage.",
    ],
  },
  {
    language: "fr",
    answers: [
      "La carte d’identité unique. Sans elle pas de banque, pas d’école pour les petits, pas de vote. J’ai fait la photo en mars de l’autre année.",
      "La machine est en panne, le technicien est en province. Mais nous sommes la province !",
      "Deux machines, un technicien d’ici, et des pièces de rechange dans une armoire dont quelqu’un a la clé.",
      null,
    ],
  },
  {
    language: "fr",
    answers: [
      null,
      "Le mépris des deux côtés de la barrière, et les rumeurs, qui voyagent plus vite que les camions.",
      null,
      "La frontière. Ma femme vend à Anse-à-Pitres ; les tarifs dominicains changent et ce sont les passeurs qui l’annoncent. Une page avec les tarifs des deux côtés, en créole et en espagnol, ferait plus que dix sommets.",
    ],
  },
  {
    language: "fr",
    answers: [
      "Conserver ce qui existe. J’ai travaillé trente-quatre ans aux archives de la commune ; j’ai séché des registres page par page, au fer à repasser, après un cyclone. Avant de numériser l’avenir, qu’on achète des boîtes, un déshumidificateur et une porte qui ferme.",
      null,
      "Il faut avancer lentement et ne rien casser. Le vieux registre de l’état civil de Jacmel a survécu au feu de 1896, aux cyclones et au séisme. Je ne suis pas certain qu’un serveur fasse mieux. Gardons les deux.",
      null,
    ],
  },
];
