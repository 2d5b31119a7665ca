import type { RuleCode } from "#app/domain/rule/rule.ts";
import type { Language } from "#db/schema.ts";

/**
 * What an authority may begin its reasons with. The author reads them: they say what was seen, what
 * happens with it, and how the same may be said within the rule.
 */
export const reasonExamples: {
  ruleCode: RuleCode;
  names: Record<Language, string>;
  texts: Record<Language, string>;
}[] = [
  {
    ruleCode: "insult",
    names: { es: "Insulta a alguien", pt: "Insulta alguém", en: "Insults somebody", fr: "Insulte quelqu’un" },
    texts: {
      es: "Su texto insulta a una persona o a un grupo. Puede escribir de nuevo la misma crítica hablando de lo que se hizo o de lo que debería cambiar, sin descalificar a nadie.",
      pt: "O seu texto insulta uma pessoa ou um grupo. Você pode escrever de novo a mesma crítica falando do que foi feito ou do que deveria mudar, sem ofender ninguém.",
      en: "Your text insults a person or a group. You can make the same criticism again by writing about what was done or what should change, without putting anybody down.",
      fr: "Votre texte insulte une personne ou un groupe. Vous pouvez formuler de nouveau la même critique en parlant de ce qui a été fait ou de ce qui devrait changer, sans rabaisser personne.",
    },
  },
  {
    ruleCode: "threat",
    names: { es: "Amenaza", pt: "Ameaça", en: "Threat", fr: "Menace" },
    texts: {
      es: "Su texto anuncia o pide un daño contra personas o cosas. No se puede mostrar, aunque fuera una broma. Si usted o alguien más corre peligro, avise a la policía o a los servicios de emergencia.",
      pt: "O seu texto anuncia ou pede um dano a pessoas ou coisas. Não pode ser mostrado, nem mesmo se era brincadeira. Se você ou outra pessoa corre perigo, avise a polícia ou os serviços de emergência.",
      en: "Your text announces or calls for harm to people or things. It cannot be shown, even if it was meant as a joke. If you or somebody else is in danger, tell the police or the emergency services.",
      fr: "Votre texte annonce ou réclame un dommage contre des personnes ou des biens. Il ne peut pas être montré, même si c’était une plaisanterie. Si vous ou quelqu’un d’autre êtes en danger, prévenez la police ou les secours.",
    },
  },
  {
    ruleCode: "personal-data",
    names: {
      es: "Datos de otra persona",
      pt: "Dados de outra pessoa",
      en: "Somebody else’s data",
      fr: "Données d’autrui",
    },
    texts: {
      es: "Su texto contiene datos con los que se puede encontrar o reconocer a una persona. Se ocultaron para protegerla; lo demás que usted quiso decir puede decirse sin ellos.",
      pt: "O seu texto contém dados com os quais se pode encontrar ou reconhecer uma pessoa. Eles foram ocultados para protegê-la; o resto do que você quis dizer pode ser dito sem eles.",
      en: "Your text contains details that let people find or recognise a person. They were taken out to protect that person; you can say the rest of what you meant without them.",
      fr: "Votre texte contient des informations qui permettent de trouver ou de reconnaître une personne. Elles ont été retirées pour la protéger ; le reste de ce que vous vouliez dire peut se dire sans elles.",
    },
  },
  {
    ruleCode: "spam",
    names: { es: "Publicidad", pt: "Publicidade", en: "Advertising", fr: "Publicité" },
    texts: {
      es: "Su texto ofrece un producto o un servicio, o repite un mensaje que ya se publicó. Esta consulta es para opinar sobre lo que se pregunta.",
      pt: "O seu texto oferece um produto ou um serviço, ou repete uma mensagem que já foi publicada. Esta consulta serve para opinar sobre o que se pergunta.",
      en: "Your text offers a product or a service, or repeats a message that is already published. This consultation is for saying what you think about what is asked.",
      fr: "Votre texte propose un produit ou un service, ou répète un message déjà publié. Cette consultation sert à donner son avis sur ce qui est demandé.",
    },
  },
  {
    ruleCode: "off-topic",
    names: { es: "No es el tema", pt: "Não é o tema", en: "Not the topic", fr: "Hors sujet" },
    texts: {
      es: "Su texto habla de un asunto distinto del que se pregunta aquí. Si lo que quiere decir tiene que ver con otra pregunta o con otra consulta abierta, puede escribirlo allí.",
      pt: "O seu texto fala de um assunto diferente do que se pergunta aqui. Se o que você quer dizer tem a ver com outra pergunta ou com outra consulta aberta, pode escrever lá.",
      en: "Your text is about something other than what is asked here. If what you want to say belongs to another question or to another open consultation, you can write it there.",
      fr: "Votre texte parle d’autre chose que de ce qui est demandé ici. Si ce que vous voulez dire relève d’une autre question ou d’une autre consultation ouverte, vous pouvez l’y écrire.",
    },
  },
  {
    ruleCode: "duplicate",
    names: { es: "Ya se propuso", pt: "Já foi proposto", en: "Already proposed", fr: "Déjà proposé" },
    texts: {
      es: "Otra propuesta publicada antes pide lo mismo. Para que los votos no se repartan queda esa; puede votarla y dejar en ella sus razones como argumento.",
      pt: "Outra proposta publicada antes pede a mesma coisa. Para que os votos não se dividam, fica aquela; você pode votar nela e deixar as suas razões como argumento.",
      en: "Another proposal, published earlier, asks for the same thing. That one stays, so that votes are not split; you can vote on it and give your reasons there as an argument.",
      fr: "Une autre proposition publiée auparavant demande la même chose. C’est elle qui reste, pour que les votes ne se dispersent pas ; vous pouvez voter sur elle et y donner vos raisons comme argument.",
    },
  },
  {
    ruleCode: "impersonation",
    names: {
      es: "Habla en nombre de otra persona",
      pt: "Fala em nome de outra pessoa",
      en: "Speaks as somebody else",
      fr: "Parle au nom d’autrui",
    },
    texts: {
      es: "Su texto está escrito como si fuera de otra persona o institución. Puede publicarlo en su propio nombre, o sin nombre donde la consulta lo permite. Si usted es quien dice ser, apele y díganos cómo comprobarlo.",
      pt: "O seu texto está escrito como se fosse de outra pessoa ou instituição. Você pode publicá-lo em seu próprio nome, ou sem nome onde a consulta permite. Se você é quem diz ser, apresente um recurso e diga como podemos conferir.",
      en: "Your text is written as if it came from another person or institution. You can publish it in your own name, or without a name where the consultation allows it. If you are who you say you are, appeal and tell us how to check.",
      fr: "Votre texte est écrit comme s’il venait d’une autre personne ou institution. Vous pouvez le publier en votre nom, ou sans nom là où la consultation le permet. Si vous êtes bien la personne que vous dites être, déposez un recours et dites-nous comment le vérifier.",
    },
  },
];
