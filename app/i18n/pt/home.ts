import type es from "../es/home.ts";

export default {
  "home.title": "O que o seu município pergunta, e o que faz com as respostas",
  "home.lead":
    "Responda, proponha e vote em poucos minutos. Tudo é publicado e resumido por município, e a autoridade responde.",
  "home.municipality.title": "Em que município você mora?",
  "home.municipality.hint": "Assim você vê primeiro o que perguntam a você. Não é preciso ter conta.",
  "home.municipality.find": "Buscar",
  "home.municipality.all": "Ver todas as consultas",
  "home.open-here": "O que perguntam a você em {place}",
  "home.open": "Consultas abertas",
  "home.open.elsewhere": "Abertas em outros lugares",
  "home.none-here": "Por enquanto não há consultas abertas para {place}",
  "home.none": "Não há consultas abertas neste momento",
  "home.none.text": "Enquanto isso, leia o que foi respondido nas que já terminaram.",
  "home.results": "Resultados",
  "home.summaries": "Resumos recentes",
  "home.summaries.all": "Ver todos os resultados",
  "home.participated":
    "{count, plural, one {pessoa participa} many {de pessoas participam} other {pessoas participam}} das consultas abertas",
  "home.steps.title": "Como funciona",
  "home.steps.ask": "A prefeitura pergunta",
  "home.steps.ask.text": "Diz o que quer saber, até quando e o que fará com as respostas.",
  "home.steps.answer": "Você responde, propõe e vota",
  "home.steps.answer.text":
    "No seu ritmo: o que você escreve fica guardado e pode ser alterado até o último dia.",
  "home.steps.summary": "As respostas são resumidas por município",
  "home.steps.summary.text": "Com números que qualquer pessoa pode conferir e citações textuais.",
  "home.steps.reply": "A prefeitura responde",
  "home.steps.reply.text": "Até a data que anunciou, tema por tema.",
  "home.choose.title": "Escolha seu município",
  "home.choose.lead":
    "Guardamos neste navegador para mostrar primeiro o que perguntam a você. Você pode mudar quando quiser.",
  "home.choose.for": "Diga em que município você mora para participar de “{title}”.",
  "home.choose.asked": "Esta consulta pergunta em",
  "home.choose.search": "Nome do município",
  "home.choose.search.hint":
    "Por exemplo, Registro ou Providência Colômbia. Acentos e maiúsculas não importam.",
  "home.choose.found": "Escolha um",
  "home.choose.none": "Não encontramos nenhum município chamado “{words}”",
  "home.choose.none.text": "Confira como está escrito ou tente o nome da sede ou do estado.",
  "home.choose.now": "Agora: {place}",
  "home.choose.forget": "Esquecer meu município",
  "home.choose.unknown": "Escolha um dos municípios da lista",
} satisfies Record<keyof typeof es, string>;
