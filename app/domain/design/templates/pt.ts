import type { Words } from "#app/domain/design/templates/words.ts";

const opinions = [
  "Concordo, do jeito que está",
  "Concordo, mas com mudanças",
  "Discordo",
  "Não tenho opinião",
];

export default {
  debate: {
    name: "Perguntas de debate",
    summary: "Quatro perguntas abertas para pensar juntos um grande tema, e propostas que são votadas.",
    title: "Para onde deve ir o nosso município?",
    purpose:
      "Queremos decidir as prioridades dos próximos quatro anos. Ainda não há nada resolvido: o plano será redigido depois de lermos o que você escrever.",
    promise:
      "Vamos ler todas as respostas. Publicaremos um resumo e diremos, tema por tema, o que vamos fazer e o que não vamos, e por quê.",
    questions: [
      {
        title: "Quais são os principais desafios dos próximos anos?",
        help: "Pense no que mais mudaria o seu dia a dia ou o da sua família.",
      },
      {
        title: "Que obstáculos impedem o avanço?",
        help: "Conte algo que você viu ou viveu. Um exemplo ajuda mais do que uma ideia geral.",
      },
      {
        title: "Por onde se deveria começar, e com que passos?",
        help: "Diga o que faria primeiro e que cuidados tomaria no caminho.",
      },
      {
        title: "Com o que cada parte pode contribuir?",
        help: "A autoridade, as organizações, as empresas, as pessoas: diga o que cabe a cada uma.",
      },
    ],
  },
  survey: {
    name: "Pesquisa de opinião",
    summary: "Perguntas curtas para conhecer o uso de um serviço e o que se pensa dele.",
    title: "Como são os serviços do município?",
    purpose:
      "Queremos saber que serviços são usados, como são avaliados e o que é preciso melhorar primeiro. Com isso se decide o plano de melhorias do ano que vem.",
    promise:
      "Publicaremos os resultados completos e as três primeiras melhorias, com suas datas. Nenhuma resposta é publicada de modo que se saiba quem a deu.",
    sections: [
      ["Que serviços você usa", ""],
      ["O que acha deles", ""],
      ["Sobre você", "Serve para saber quem falta ouvir. Você pode deixar sem resposta."],
    ],
    questions: [
      {
        title: "Com que frequência você usa os serviços do município?",
        options: ["Toda semana", "Todo mês", "Algumas vezes por ano", "Nunca"],
      },
      {
        title: "Quais você usou nos últimos doze meses?",
        options: [
          "Documentos e licenças",
          "Saúde",
          "Limpeza e reciclagem",
          "Praças, parques e esportes",
          "Bibliotecas e cultura",
        ],
      },
      {
        title: "Como você avalia estes aspectos?",
        rows: ["O atendimento", "O tempo de espera", "A informação", "Os horários"],
        columns: ["Ruim", "Regular", "Bom", "Não sei"],
      },
      {
        title: "No geral, qual é a sua satisfação com os serviços?",
        lowLabel: "Nenhuma",
        highLabel: "Muita",
      },
      { title: "O que você melhoraria primeiro?", help: "Diga qual serviço e o que mudaria." },
      {
        title: "Qual é a sua idade?",
        options: [
          "Menos de 18 anos",
          "De 18 a 29 anos",
          "De 30 a 44 anos",
          "De 45 a 64 anos",
          "65 anos ou mais",
          "Prefiro não dizer",
        ],
      },
    ],
  },
  budget: {
    name: "Orçamento participativo",
    summary: "Cada pessoa distribui cem pontos entre áreas de investimento e propõe obras que são votadas.",
    title: "Em que investimos o orçamento participativo?",
    purpose:
      "Uma parte do orçamento do próximo ano é decidida com você. Aqui ela é distribuída entre áreas, e recebemos propostas de obras.",
    promise:
      "O dinheiro será distribuído entre as áreas conforme a soma de todas as respostas. Responderemos a cada proposta: se pode ser feita, quanto custa e quando.",
    sections: [
      ["Distribua o orçamento", "Imagine que o orçamento equivale a cem pontos."],
      ["Proponha uma obra", ""],
    ],
    questions: [
      {
        title: "Como você distribuiria cem pontos entre estas áreas?",
        help: "A soma deve dar cem. Você pode deixar áreas sem pontos.",
        unit: "pontos",
        options: [
          ["Calçadas e ruas", "Reparos, rampas e travessias seguras."],
          ["Praças e áreas verdes", "Árvores, irrigação, brinquedos e bancos."],
          ["Iluminação e segurança", "Postes de luz e espaços à vista."],
          ["Resíduos e reciclagem", "Lixeiras, ecopontos e coleta."],
          ["Cultura e esporte", "Oficinas, quadras e centros de bairro."],
          ["Cuidado e saúde", "Pessoas idosas, infância e atendimento próximo."],
        ],
      },
      { title: "Por que você distribuiu assim?", help: "Uma ou duas frases bastam." },
      { title: "Você tem em mente uma obra concreta?" },
      { title: "Que obra é, e que problema ela resolve?", help: "Diga também quem ela beneficiaria." },
      { title: "Em que lugar ela ficaria?" },
      {
        title: "Você tem uma foto, um desenho ou um orçamento?",
        help: "Não é preciso, mas ajuda a avaliar.",
      },
    ],
  },
  regulation: {
    name: "Comentários a uma norma",
    summary:
      "Um projeto de lei municipal ou regulamento, artigo por artigo, com espaço para propor outro texto.",
    title: "O que você acha do projeto de lei municipal?",
    purpose:
      "O projeto está entre os documentos desta consulta. Antes de votá-lo, queremos saber o que se entende, o que falta e o que seria preciso mudar, artigo por artigo.",
    promise:
      "Publicaremos o que mudou em cada artigo a partir dos comentários. Onde nada mudar, diremos por quê.",
    sections: [
      ["Artigo 1", "O que a norma regula e a quem obriga. Leia nos documentos desta consulta."],
      ["Artigo 2", "O que se permite, o que se exige e em que prazos."],
      ["Artigo 3", "Quem fiscaliza o cumprimento e que sanções existem."],
      ["O projeto como um todo", ""],
    ],
    questions: [
      {
        title: "De que ponto de vista você olha para esta norma?",
        options: [
          "Como moradora ou morador",
          "De um comércio ou de uma empresa",
          "De uma organização social",
          "Pela minha profissão",
        ],
      },
      { title: "O que você acha do artigo 1?", options: opinions },
      { title: "O que você mudaria no artigo 1, e por quê?", help: "Se puder, escreva o texto que propõe." },
      { title: "O que você acha do artigo 2?", options: opinions },
      { title: "O que você mudaria no artigo 2, e por quê?", help: "Se puder, escreva o texto que propõe." },
      { title: "O que você acha do artigo 3?", options: opinions },
      { title: "O que você mudaria no artigo 3, e por quê?", help: "Se puder, escreva o texto que propõe." },
      { title: "Falta alguma coisa no projeto?", help: "Um caso não previsto, um direito, um prazo." },
      {
        title: "Você quer anexar um documento com seus comentários?",
        help: "Por exemplo, o parecer de uma organização.",
      },
    ],
  },
  neighbourhood: {
    name: "Prioridades do bairro",
    summary: "O que é mais urgente, como está cada coisa e onde: para decidir por onde começar.",
    title: "O que é mais urgente no seu bairro?",
    purpose:
      "Vamos decidir o que se conserta primeiro em cada bairro. Queremos saber o que é mais urgente, como está hoje e em que lugares.",
    promise:
      "Publicaremos a lista de prioridades de cada bairro e a data das primeiras obras. Se algo não puder ser feito, diremos por quê.",
    sections: [
      ["Como está o seu bairro", ""],
      ["O lugar que mais preocupa você", ""],
      ["Você e o bairro", ""],
    ],
    questions: [
      {
        title: "O que é mais urgente?",
        help: "Ordene até três: primeiro o mais urgente.",
        options: [
          "Calçadas e ruas",
          "Iluminação",
          "Praças e árvores",
          "Limpeza e resíduos",
          "Água e esgoto",
          "Transporte",
          "Segurança",
          "Lugares de encontro",
        ],
      },
      {
        title: "Como está hoje cada coisa no seu bairro?",
        rows: ["Calçadas e ruas", "Iluminação", "Praças e árvores", "Limpeza", "Transporte"],
        columns: ["Ruim", "Regular", "Bom", "Não sei"],
      },
      { title: "Que lugar é preciso consertar primeiro?", help: "Uma esquina, um quarteirão, uma praça." },
      { title: "O que acontece nesse lugar, e o que você faria?" },
      { title: "Você tem uma foto do lugar?", help: "Procure não mostrar o rosto de ninguém." },
      { title: "Há quantos anos você mora no bairro?", unit: "anos" },
      { title: "Você iria a uma reunião para decidir os detalhes?" },
    ],
  },
} satisfies Words;
