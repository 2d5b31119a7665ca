import type { RuleCode } from "#app/domain/rule/rule.ts";
import type { Language, Outcome } from "#db/schema.ts";

type InFour = Record<Language, string>;

/** The second version of a rule of the default house. Each text says the rule and what it leaves alone. */
interface RuleSeed {
  code: RuleCode;
  titles: InFour;
  texts: InFour;
  examples: InFour;
  /** The mildest first. */
  sanctions: Outcome[];
  secondPerson: boolean;
  longestSuspension: number;
}

/**
 * What every consultation goes by until its authority writes its own. Two people decide where it takes
 * knowing the law; a threat or somebody's telephone number must not wait for a second one.
 */
export const ruleSeeds: RuleSeed[] = [
  {
    code: "insult",
    titles: { es: "Insultos y odio", pt: "Insultos e ódio", en: "Insults and hate", fr: "Insultes et haine" },
    texts: {
      es: "No se insulta a nadie ni se desprecia a un grupo por su origen, color de piel, género, religión, orientación sexual, discapacidad o edad. Criticar con dureza una idea, una obra o a una autoridad por lo que hace sí está permitido.",
      pt: "Não se insulta ninguém nem se despreza um grupo por sua origem, cor da pele, gênero, religião, orientação sexual, deficiência ou idade. Criticar com dureza uma ideia, uma obra ou uma autoridade pelo que faz é permitido.",
      en: "Do not insult anybody, and do not demean a group because of its origin, skin colour, gender, religion, sexual orientation, disability or age. Harsh criticism of an idea, a project or what an authority does is allowed.",
      fr: "On n’insulte personne et on ne méprise aucun groupe pour son origine, sa couleur de peau, son genre, sa religion, son orientation sexuelle, son handicap ou son âge. Critiquer durement une idée, un projet ou l’action d’une autorité est permis.",
    },
    examples: {
      es: "«Los de ese barrio son todos unos animales».",
      pt: "“Os daquele bairro são todos uns animais”.",
      en: "“The people of that neighbourhood are all animals.”",
      fr: "« Les gens de ce quartier sont tous des animaux ».",
    },
    sanctions: ["label", "hide-part", "hide", "close-thread", "suspend"],
    secondPerson: false,
    longestSuspension: 30,
  },
  {
    code: "threat",
    titles: {
      es: "Amenazas y llamados a la violencia",
      pt: "Ameaças e incitação à violência",
      en: "Threats and calls for violence",
      fr: "Menaces et appels à la violence",
    },
    texts: {
      es: "No se amenaza a nadie ni se llama a dañar a personas o cosas, ni siquiera en broma. Contar que se ha sufrido violencia sí está permitido.",
      pt: "Não se ameaça ninguém nem se incita a ferir pessoas ou a danificar coisas, nem de brincadeira. Contar que se sofreu violência é permitido.",
      en: "Do not threaten anybody or call for people to be hurt or things to be damaged, not even as a joke. Telling about violence you have suffered is allowed.",
      fr: "On ne menace personne et on n’appelle pas à blesser des gens ou à abîmer des biens, même pour plaisanter. Raconter une violence subie est permis.",
    },
    examples: {
      es: "«Sabemos dónde vive el alcalde y lo vamos a esperar».",
      pt: "“Sabemos onde mora o prefeito e vamos esperar por ele”.",
      en: "“We know where the mayor lives and we will be waiting.”",
      fr: "« Nous savons où habite le maire et nous allons l’attendre ».",
    },
    sanctions: ["hide-part", "hide", "close-thread", "suspend"],
    secondPerson: false,
    longestSuspension: 90,
  },
  {
    code: "personal-data",
    titles: {
      es: "Datos personales de otras personas",
      pt: "Dados pessoais de outras pessoas",
      en: "Other people’s personal data",
      fr: "Données personnelles d’autres personnes",
    },
    texts: {
      es: "No se publican datos que permitan encontrar o reconocer a otra persona: dirección, teléfono, correo, número de documento, salud, imágenes de menores de edad. Tampoco conviene publicar los datos propios. Nombrar a quien ejerce un cargo público por lo que hace en él sí está permitido.",
      pt: "Não se publicam dados que permitam encontrar ou reconhecer outra pessoa: endereço, telefone, e-mail, número de documento, saúde, imagens de crianças ou adolescentes. Também não convém publicar os próprios dados. Citar quem exerce um cargo público pelo que faz nele é permitido.",
      en: "Do not publish anything that lets people find or recognise another person: address, telephone, e-mail, identity number, health, pictures of children. It is wise not to publish your own details either. Naming somebody who holds public office for what they do in it is allowed.",
      fr: "On ne publie rien qui permette de trouver ou de reconnaître une autre personne : adresse, téléphone, courriel, numéro de pièce d’identité, santé, images d’enfants. Mieux vaut ne pas publier non plus ses propres données. Nommer quelqu’un qui exerce une fonction publique pour ce qu’il y fait est permis.",
    },
    examples: {
      es: "«La encargada se llama así, vive en tal calle y su número es este».",
      pt: "“A responsável se chama assim, mora em tal rua e o número dela é este”.",
      en: "“The woman in charge is called this, lives in that street, and here is her number.”",
      fr: "« La responsable s’appelle ainsi, elle habite telle rue et voici son numéro ».",
    },
    sanctions: ["hide-part", "hide", "suspend"],
    secondPerson: false,
    longestSuspension: 30,
  },
  {
    code: "spam",
    titles: {
      es: "Publicidad y mensajes repetidos",
      pt: "Publicidade e mensagens repetidas",
      en: "Advertising and spam",
      fr: "Publicité et messages répétés",
    },
    texts: {
      es: "Este no es un lugar para vender, hacer propaganda electoral ni dejar el mismo mensaje muchas veces. Enlazar una noticia o un estudio que apoya lo que se dice sí está permitido.",
      pt: "Este não é um lugar para vender, fazer propaganda eleitoral nem deixar a mesma mensagem muitas vezes. Indicar uma notícia ou um estudo que apoia o que se diz é permitido.",
      en: "This is not a place to sell things, to campaign for an election, or to leave the same message many times. Linking to news or to a study that supports what you say is allowed.",
      fr: "Ce lieu ne sert ni à vendre, ni à faire campagne pour une élection, ni à laisser le même message plusieurs fois. Renvoyer à un article ou à une étude qui appuie ce que l’on dit est permis.",
    },
    examples: {
      es: "«Instalo cámaras a domicilio, precios por mensaje privado».",
      pt: "“Instalo câmeras em domicílio, preços por mensagem privada”.",
      en: "“Cameras installed at your home, prices by private message.”",
      fr: "« J’installe des caméras à domicile, prix par message privé ».",
    },
    sanctions: ["label", "hide-part", "hide", "suspend"],
    secondPerson: false,
    longestSuspension: 30,
  },
  {
    code: "off-topic",
    titles: {
      es: "No responde a lo que se pregunta",
      pt: "Não responde ao que se pergunta",
      en: "Off topic for this question",
      fr: "Hors sujet pour cette question",
    },
    texts: {
      es: "Lo que nada tiene que ver con la pregunta o la propuesta se pasa a la pregunta que le corresponde, se marca como tal o se oculta. Una respuesta breve, incómoda o en desacuerdo con la pregunta no está fuera del tema; en caso de duda, se deja.",
      pt: "O que nada tem a ver com a pergunta ou a proposta passa para a pergunta a que pertence, marcado como tal ou ocultado. Uma resposta breve, incômoda ou em desacordo com a pergunta não está fora do tema; em caso de dúvida, ela fica.",
      en: "What has nothing to do with the question or the proposal is moved to the question it belongs to, marked as such, or hidden. An answer that is short, awkward, or disagrees with the question is not off topic; when in doubt, it stays.",
      fr: "Ce qui n’a aucun rapport avec la question ou la proposition est déplacé vers la question qui convient, marqué comme tel ou masqué. Une réponse brève, dérangeante ou en désaccord avec la question n’est pas hors sujet ; dans le doute, elle reste.",
    },
    examples: {
      es: "El resultado de un partido de fútbol en una consulta sobre trámites.",
      pt: "O resultado de uma partida de futebol numa consulta sobre serviços públicos.",
      en: "A football score in a consultation about public services.",
      fr: "Le résultat d’un match de football dans une consultation sur les démarches.",
    },
    sanctions: ["label", "move", "hide", "close-thread"],
    secondPerson: false,
    longestSuspension: 0,
  },
  {
    code: "duplicate",
    titles: { es: "Repetido", pt: "Repetido", en: "Duplicate", fr: "Doublon" },
    texts: {
      es: "Lo que dice lo mismo que otra propuesta o argumento se oculta, o la propuesta se une a la otra si quien la escribió está de acuerdo, para que los votos y las razones no se dispersen; queda lo que llegó primero. Proponer una variante distinta sí está permitido, y una respuesta nunca es repetida porque otra persona piense igual.",
      pt: "O que diz o mesmo que outra proposta ou argumento é ocultado, ou a proposta é unida à outra se quem a escreveu concordar, para que os votos e as razões não se dispersem; fica o que chegou primeiro. Propor uma variante diferente é permitido, e uma resposta nunca é repetida porque outra pessoa pensa igual.",
      en: "What says the same as another proposal or argument is hidden, or the proposal is merged into the other if its author agrees, so that votes and reasons stay together; what came first stays. Proposing a different version is allowed, and an answer is never a duplicate because somebody else thinks the same.",
      fr: "Ce qui dit la même chose qu’une autre proposition ou un autre argument est masqué, ou la proposition est fusionnée avec l’autre si la personne qui l’a écrite est d’accord, pour que les votes et les raisons restent ensemble ; ce qui est arrivé en premier demeure. Proposer une variante différente est permis, et une réponse n’est jamais un doublon parce qu’une autre personne pense pareil.",
    },
    examples: {
      es: "«Más horas de biblioteca» cuando ya existe «Ampliar el horario de la biblioteca».",
      pt: "“Mais horas de biblioteca” quando já existe “Ampliar o horário da biblioteca”.",
      en: "“More library hours” when there is already “Open the library for longer”.",
      fr: "« Plus d’heures de bibliothèque » quand il existe déjà « Élargir les horaires de la bibliothèque ».",
    },
    sanctions: ["merge", "hide"],
    secondPerson: false,
    longestSuspension: 0,
  },
  {
    code: "illegal",
    titles: { es: "Contenido ilegal", pt: "Conteúdo ilegal", en: "Illegal content", fr: "Contenu illégal" },
    texts: {
      es: "Se oculta lo que la ley prohíbe publicar, o lo que ofrece o ayuda a cometer un delito. Pedir que se cambie una ley sí está permitido.",
      pt: "É ocultado o que a lei proíbe publicar, ou o que oferece ou ajuda a cometer um crime. Pedir que se mude uma lei é permitido.",
      en: "What the law forbids publishing is hidden, and so is anything that offers a crime or helps to commit one. Asking for a law to be changed is allowed.",
      fr: "Ce que la loi interdit de publier est masqué, de même que ce qui propose un délit ou aide à le commettre. Demander qu’une loi change est permis.",
    },
    examples: {
      es: "«Vendo licencias de conducir sin examen».",
      pt: "“Vendo carteira de motorista sem exame”.",
      en: "“Driving licences for sale, no test needed.”",
      fr: "« Vends permis de conduire sans examen ».",
    },
    sanctions: ["hide-part", "hide", "suspend"],
    secondPerson: true,
    longestSuspension: 90,
  },
  {
    code: "impersonation",
    titles: {
      es: "Hacerse pasar por otra persona",
      pt: "Fazer-se passar por outra pessoa",
      en: "Pretending to be somebody else",
      fr: "Se faire passer pour une autre personne",
    },
    texts: {
      es: "No se escribe haciéndose pasar por otra persona, por una organización o por el municipio. Escribir sin dar el nombre sí está permitido donde la consulta lo acepta.",
      pt: "Não se escreve fazendo-se passar por outra pessoa, por uma organização ou pela prefeitura. Escrever sem dar o nome é permitido onde a consulta aceita.",
      en: "Do not write as if you were another person, an organisation or the municipality. Writing without giving a name is allowed where the consultation accepts it.",
      fr: "On n’écrit pas en se faisant passer pour une autre personne, une organisation ou la municipalité. Écrire sans donner son nom est permis là où la consultation l’accepte.",
    },
    examples: {
      es: "«Como alcaldesa les informo que esta consulta quedó anulada», escrito por quien no lo es.",
      pt: "“Como prefeita, informo que esta consulta foi anulada”, escrito por quem não é.",
      en: "“As your mayor I inform you that this consultation is cancelled”, written by somebody who is not.",
      fr: "« En tant que maire, je vous informe que cette consultation est annulée », écrit par quelqu’un qui ne l’est pas.",
    },
    sanctions: ["label", "hide", "suspend"],
    secondPerson: false,
    longestSuspension: 90,
  },
];
