import type { DemoResponse } from "#db/seed/demo/responses/types.ts";

export const jacmel: DemoResponse[] = [
  {
    language: "fr",
    answers: [
      "L’électricité d’abord. On ne bâtit pas une administration électronique avec quatre heures de courant par jour, quand il y en a.",
      "Le carburant de la génératrice de la mairie, qui dépend de la route, qui dépend de tout ce que vous savez.",
      "Des panneaux solaires sur chaque bureau public et un responsable des batteries. Ensuite, les logiciels.",
      null,
    ],
  },
  {
    language: "fr",
    answers: [
      "L’acte de naissance de mon fils. Il est allé trois fois à Port-au-Prince, l’acte, pas le fils, et il est revenu avec une faute au prénom.",
      "On ne peut plus prendre la route. Pourtant les Archives nationales sont toujours au bout de cette route.",
      "Délivrer les extraits ici, à Jacmel, avec une connexion au registre central.",
      "Que la diaspora puisse les demander de Montréal ou de Santiago sans payer un intermédiaire.",
    ],
  },
  {
    language: "fr",
    answers: [
      "Parler créole. Tout ce questionnaire est en espagnol ou en français ; neuf personnes sur dix dans ma section communale vivent en créole.",
      "Le français sert encore de porte fermée.",
      "Créole à l’oral d’abord, par téléphone simple, avec un numéro gratuit.",
      null,
    ],
  },
  {
    language: "fr",
    channel: "assisted",
    answers: [
      "Je vends du charbon et des pois au marché. On me prend la taxe deux fois parce que le papier du matin est mouillé l’après-midi.",
      "Je ne sais pas écrire, c’est le jeune de la bibliothèque qui écrit pour moi.",
      "Un message sur mon téléphone pour dire : elle a payé.",
      null,
    ],
  },
  {
    language: "fr",
    answers: [
      "La confiance ! Après le séisme, des gens avec des tablettes sont venus prendre nos noms, nos photos, le nombre d’enfants. On attend toujours les maisons.",
      "Nous avons été recensés plus souvent qu’aidés.",
      null,
      null,
    ],
  },
  {
    language: "fr",
    answers: [
      "Mettre le budget communal sur un mur. Un vrai mur, près du marché, et la même chose en ligne pour la diaspora.",
      null,
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
      null,
    ],
  },
  {
    language: "fr",
    answers: [
      "Former les agents. La mairie a reçu douze ordinateurs d’un projet ; huit sont encore dans les cartons, j’ai vu les cartons.",
      "Les projets finissent avant que les gens aient appris.",
      null,
      null,
    ],
  },
  {
    language: "fr",
    answers: [
      "Le carnaval. Les artisans du papier mâché sont inscrits dans un cahier à spirale, et chaque année le cahier change de maison.",
      null,
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
      "Partager les stocks et les alertes sanitaires de toute la côte, jusqu’en République dominicaine.",
    ],
  },
  {
    language: "fr",
    answers: [
      "Le cadastre, sans hésiter. À Cyvadier le même terrain a été vendu à trois familles et à un hôtel.",
      "Les notaires, les arpenteurs et les juges vivent de la confusion. Pas tous, je suis moi-même arpenteur, mais assez.",
      "Publier chaque arpentage avec son plan et laisser six mois aux voisins pour contester, en personne et par téléphone.",
      null,
    ],
  },
  {
    language: "fr",
    answers: [
      "kouran, dlo, lekòl. Pardon, en français : courant, eau, école.",
      "l’argent ki pèdi sou wout la",
      null,
      "nou tout nan menm bato",
    ],
  },
  {
    language: "fr",
    answers: [
      "J’ai dix-sept ans. Je fais mes devoirs avec le WhatsApp de mon cousin. Mon défi c’est d’avoir un examen le jour où il y a Internet",
      null,
      "une salle ouverte le soir avec du solaire, au centre culturel, et des profs en ligne",
      "parler avec des jeunes d’autres pays, pas seulement quand on part",
    ],
  },
  {
    language: "fr",
    answers: [
      "Garder ceux qui restent.",
      "Les gens compétents sont partis. J’en fais partie : je vous réponds de Brooklyn, jacmélien jusqu’aux os, et personne ne m’a jamais demandé de donner deux heures par semaine à distance.",
      "Ouvrir un corps de volontaires techniques de la diaspora, avec des tâches précises et un chef sur place.",
      "Nous compter comme habitants pour certaines décisions, pas toutes.",
    ],
  },
  {
    language: "fr",
    answers: [
      "Je ne suis pas d’accord avec mes compatriotes de l’étranger qui veulent voter ici pour nos routes. Celui qui ne respire pas la poussière n’a pas à choisir où va l’asphalte.",
      null,
      null,
      "Qu’ils investissent, qu’ils conseillent, merci. Mais le vote est pour ceux qui restent.",
    ],
  },
  {
    language: "fr",
    channel: "paper",
    answers: [
      "L’eau de la DINEPA. On paie, elle ne vient pas, on achète le camion.",
      null,
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
      null,
    ],
  },
  {
    language: "fr",
    answers: [
      "La carte d’identité unique. Sans elle pas de banque, pas d’école pour les petits, pas de vote. J’ai fait la photo en mars de l’autre année.",
      "La machine est en panne, le technicien est en province. Mais nous sommes la province !",
      null,
      null,
    ],
  },
  {
    language: "fr",
    answers: [
      null,
      "Le mépris des deux côtés.",
      null,
      "La frontière. Ma femme vend à Anse-à-Pitres ; les tarifs dominicains changent et ce sont les passeurs qui l’annoncent. Une page avec les tarifs des deux côtés, en créole et en espagnol, ferait plus que dix sommets.",
    ],
  },
  {
    language: "fr",
    answers: [
      "Conserver.",
      null,
      "Il faut avancer lentement et ne rien casser. Le vieux registre de l’état civil de Jacmel a survécu au feu de 1896, aux cyclones et au séisme. Je ne suis pas certain qu’un serveur fasse mieux. Gardons les deux.",
      null,
    ],
  },
];
