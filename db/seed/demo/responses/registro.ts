import type { DemoResponse } from "#db/seed/demo/responses/types.ts";

export const registro: DemoResponse[] = [
  {
    language: "pt",
    answers: [
      "Enchente. Em 2011 perdi tudo na Vila São Francisco e até hoje o aviso chega pelo grupo do condomínio, depois que a água já está no portão. Guardei a geladeira em cima da mesa três vezes na vida. Na quarta eu não tinha mais mesa.",
      "Cada órgão tem a sua régua do rio e o seu boletim, nenhum diz em português claro se eu levanto o sofá ou não.",
      "Uma mensagem só: nível do Ribeira em Eldorado, quantas horas até chegar aqui, qual abrigo está aberto.",
      "Integrar os municípios rio acima. O Ribeira passa primeiro por eles.",
    ],
  },
  {
    language: "pt",
    channel: "meeting",
    answers: [
      "No quilombo Peropava o desafio é sermos vistos. O mapa da prefeitura mostra bananal onde tem gente morando desde antes do mapa.",
      "A titulação anda de gaveta em gaveta entre o Estado e a União. Pedem documento de quem foi proibido de ter documento.",
      "Sentar na comunidade, com tempo, e registrar a memória dos mais velhos como prova.",
      "Trocar com as comunidades da Colômbia e do Haiti. Somos da mesma história, só desceram de navios diferentes.",
    ],
  },
  {
    language: "pt",
    answers: [
      "Nota fiscal eletrônica do produtor. Meu pai planta banana desde menino e quem emite a nota sou eu, de São Paulo, por telefone, porque lá no Guaviruva não pega.",
      "Sinal de telefone no bairro; o resto meu pai aprende, ele aprendeu até a podar no drone do vizinho.",
      "Nota que funcione sem internet e suba depois.",
      "Nossa banana vai para o Sul e até para a Argentina. Documento fitossanitário igual para todos pouparia carga estragando em pátio, que é comida virando chorume por falta de carimbo.",
    ],
  },
  {
    language: "pt",
    answers: [
      "marcar consulta no postinho sem madrugar",
      "o app pede gov.br nivel prata e minha mãe não tem foto na CNH pq nem dirige",
      "deixar a recepcionista do postinho marcar pra gente sem pedir selfie piscando o olho",
      null,
    ],
  },
  {
    language: "pt",
    answers: [
      "Os chás acabaram quase todos e com eles o emprego. Governo eletrônico, para mim, é curso que dê serviço, e não certificado para pendurar.",
      null,
      "Ligar o cadastro do PAT com as fazendas e com o instituto federal.",
      "Contar ao mundo a história do chá e vender o que sobrou direto, sem atravessador.",
    ],
  },
  {
    language: "pt",
    answers: [
      'Transparência do que chega de emenda. Sai no jornal "dois milhões para Registro" e depois ninguém sabe em qual rua virou asfalto.',
      'O portal existe, mas a busca não encontra nem a palavra "asfalto".',
      "Planilha aberta, atualizada todo mês, com o endereço da obra.",
      "Cada município mostra a planilha no mesmo formato e um estudante faz a comparação. Foi assim que descobri que o quilômetro de asfalto muda de preço na divisa.",
    ],
  },
  {
    language: "pt",
    answers: [
      "Sou neta de imigrantes, tenho 84 anos, ainda leio melhor em japonês. Minha bisneta preenche tudo. Eu gostaria de preencher sozinha uma vez.",
      "Letra miúda e tempo contado: quando chego na terceira linha, a página avisa que a sessão expirou.",
      "Sem tempo marcado. Letra grande, contraste forte e um botão para guardar e continuar amanhã. Na associação cultural somos umas vinte senhoras, todas com tablet dado pelos netos, usando para ver foto de bebê. Ensinem com calma e vamos mais longe.",
      "Meu pai veio de navio com um caderno de vocabulário. Talvez um caderno desses, para as línguas de todos vocês, fosse o começo.",
    ],
  },
  {
    language: "pt",
    answers: [
      "Fixar os jovens no Vale. Tive quarenta colegas de turma e só cinco ficaram em Registro: dois na prefeitura, um no banco, uma na UPA e eu, que insisto. Se o governo digital não gerar trabalho qualificado aqui, será só mais um serviço comprado de fora.",
      "A arrogância de quem faz sistema na capital e acha que Vale do Ribeira é parque ecológico sem gente dentro.",
      "Desenvolver aqui, com a UNESP e o IFSP. Temos estudantes ótimos indo embora toda segunda no ônibus das seis.",
      "Consórcio do Vale. Vinte e poucos municípios pequenos juntos conseguem comprar, manter e treinar.",
    ],
  },
  {
    language: "pt",
    channel: "paper",
    answers: [
      "Ouvir quem mora do outro lado da BR. A Régis corta a cidade em duas e o poder público fica só de um lado.",
      "Audiência pública às três da tarde no centro. Quem trabalha na beira da estrada vendendo caldo de cana não vai, e depois dizem que o bairro é apático.",
      "Reunião do outro lado da pista, com transmissão e com ata. Quem governa que atravesse a passarela, à noite, como a gente.",
      null,
    ],
  },
  {
    language: "pt",
    answers: [
      "Caderneta de vacina. Perdi a do papel, a do aplicativo tem metade das doses e a do posto tem a outra metade.",
      "Sistema do município e sistema do SUS brigados.",
      "Corrigir no balcão, na hora, com a ajuda da enfermeira Cida, que lembra de todo mundo.",
      "Ter a caderneta aceita quando a pessoa muda de país. A moça venezuelana do meu prédio vacinou os filhos tudo de novo.",
    ],
  },
  {
    language: "pt",
    answers: [
      'Segurança no campo. Roubam carga de banana e de palmito e o BO eletrônico não tem a opção "caminhão de banana".',
      'A delegacia virtual responde que a ocorrência "não se enquadra". Meu prejuízo se enquadrou muito bem, foram onze toneladas.',
      "Categorias feitas por quem vive aqui.",
      null,
    ],
  },
  {
    language: "pt",
    answers: [
      "CAR, o cadastro rural. O meu sítio e o do vizinho estão um em cima do outro no computador há seis anos. Na terra tem cerca, graças a Deus.",
      "Quem analisa o cadastro nunca pisou aqui e confunde taioba com mata nativa.",
      "Mutirão com técnico, GPS e os dois vizinhos presentes. Meia hora por divisa, com café.",
      null,
    ],
  },
  {
    language: "pt",
    answers: [
      "Estudo na escola do Arapongal. A internet da escola é só da secretaria",
      "a senha do wifi é segredo de estado",
      "votar o lanche já seria democracia",
      "fazer trabalho junto com escola de outro país, sobre rio, que todo mundo tem um",
    ],
  },
  {
    language: "pt",
    answers: [
      "Acessibilidade. Sou cego, moro em Registro, e o boleto do IPTU é uma imagem. Pago uma coisa que não consigo ler, confiando.",
      "A empresa contratada diz que está tudo em conformidade e manda um selo. O selo também é uma imagem sem descrição. Liguei para reclamar e pediram que eu enviasse um print da tela.",
      "Testar com a gente. Um dia, um café, três pessoas cegas, e vocês descobrem noventa por cento dos erros.",
      null,
    ],
  },
  {
    language: "pt",
    answers: [
      "Concurso público para tecnologia. A prefeitura tem dois rapazes que trocam toner, dão aula, fazem o site e consertam a catraca.",
      "Salário. Na iniciativa privada, de casa, ganham o triplo.",
      "Carreira regional com concurso do consórcio, salário decente e possibilidade de trabalhar daqui mesmo, olhando o rio.",
      "Equipe de plantão compartilhada entre cidades pequenas de vários países; de madrugada, alguém está acordado.",
    ],
  },
  {
    language: "pt",
    answers: [
      "Fazer o povo confiar de novo.",
      "Golpe. Depois que caí no falso boleto da prefeitura, nunca mais cliquei em nada que tenha brasão.",
      "Um lugar para conferir se a cobrança é verdadeira, por telefone também.",
      "Trocar alertas de golpe entre municípios: o mesmo boleto falso que me pegou já tinha pegado gente em Cajati uma semana antes.",
    ],
  },
  {
    language: "pt",
    channel: "assisted",
    answers: [
      "Meu Cadastro Único caiu porque mudei de bairro e a visita não me achou. Fiquei três meses sem o benefício. A moça do CRAS está escrevendo por mim.",
      "A gente depende da boa vontade de quem atende.",
      "Avisar antes de cortar. Nem a companhia de luz corta sem avisar.",
      "Se eu mudar de cidade, que a ajuda mude comigo.",
    ],
  },
  {
    language: "pt",
    answers: [
      "Não sei por que perguntam o mesmo para nós e para Medellín, lá tem metrô. Aqui o desafio é a balsa e a estrada do Serrote.",
      "Distância e desânimo. A última audiência sobre a balsa teve nove pessoas, das quais seis eram da empresa da balsa. Os outros três éramos eu, meu cunhado e um cachorro, que assinou a lista com a pata.",
      null,
      "Se for para aprender com eles, ótimo. Se for para fazer foto, dispenso.",
    ],
  },
  {
    language: "pt",
    answers: [
      "Menos gov.br, mais gov.gente. Eu tenho selo prata, selo ouro e nenhuma resposta para o meu recurso do INSS.",
      null,
      null,
      null,
    ],
  },
  {
    language: "pt",
    answers: [
      "Tirar do papel o conselho municipal de saúde. Sou conselheira usuária, recebo a pauta na véspera, com 180 páginas, por e-mail, e a reunião é em horário de serviço.",
      "Participação de faz de conta, ata bonita.",
      "Reunião híbrida, pauta com dez dias, resumo de duas páginas e voto registrado nominal.",
      "Conselhos de cidades diferentes poderiam partilhar pareceres. O problema da fila de ortopedia é de todos.",
    ],
  },
  {
    language: "pt",
    answers: [
      "Turismo: Tooro Nagashi recebe milhares de pessoas e o alvará da minha barraquinha de yakissoba eu tiro em cinco guichês.",
      "Vigilância sanitária que só atende por fax de manhã. Fax!",
      "Um só formulário por evento, com lista pública dos autorizados.",
      null,
    ],
  },
  {
    language: "pt",
    answers: [
      "Médico.",
      "Falta de médico, e quando vem um bom ele fica até passar na residência em outro lugar.",
      "Sou contra esse negócio de tudo digital. Meu vizinho morreu esperando cadastro. O que precisa é médico.",
      "Trazer médico de onde tiver, com diploma conferido depressa, e deixar ele ficar.",
    ],
  },
  {
    language: "pt",
    answers: [
      "Prontuário que acompanhe a pessoa do posto ao HRR.",
      "Cada hospital comprou o seu programa e nenhum dono de programa tem interesse em conversar com o outro. É como se cada posto de gasolina tivesse um bico de formato diferente e a culpa fosse do carro.",
      "Concordo que falta médico, mas sem prontuário único o médico que temos perde meia consulta perguntando o que o paciente já contou no hospital regional. Uma coisa não exclui a outra.",
      null,
    ],
  },
  {
    language: "pt",
    answers: [
      "LGPD no município pequeno: a lista da cesta básica foi colada na porta com nome e CPF de todo mundo.",
      "Ninguém agiu por mal, e é justo esse o problema: falta formação.",
      "Nomear encarregado de dados e publicar o que cada secretaria guarda.",
      "Uma regra simples e comum: dado sensível não cruza fronteira sem que o dono saiba. Depois disso a gente conversa sobre integrar.",
    ],
  },
  {
    language: "pt",
    answers: [
      "Ônibus circular com horário no celular. Nem precisa ser em tempo real, basta ser verdade.",
      null,
      "Colar no ponto um papel com o horário verdadeiro e o telefone de quem responde. Se der certo, põe no celular.",
      null,
    ],
  },
  {
    language: "pt",
    answers: [
      "Mulheres do campo com nome próprio no cadastro. O sítio está no nome dele, a nota no nome dele, a vaca também. Só a dívida ficou nos dois nomes.",
      'O formulário pede "o proprietário", assim no masculino e no singular, e o atendente escreve o nome do marido sem perguntar.',
      "Permitir dois titulares em tudo, como na escritura.",
      "Encontrar agricultoras de Cayambe e de Sololá, saber como fizeram para pôr a terra no nome delas. Meu grupo tem catorze mulheres e uma Kombi, se for preciso ir.",
    ],
  },
  {
    language: "pt",
    answers: [
      null,
      "Político apagar o que o anterior fez. O site antigo tinha vinte anos de notícias e sumiu num domingo.",
      "Arquivo permanente por lei. Memória não é propriedade de gestão. E que as bibliotecas guardem cópia, como guardam o jornal velho; foi num jornal velho que provei o tombamento da rua do meu avô.",
      null,
    ],
  },
  {
    language: "pt",
    channel: "paper",
    answers: [
      "Iluminação na estrada do Capinzal e um orelhão. Podem rir, mas quando cai a torre, o orelhão fazia falta.",
      null,
      null,
      "Na integração eu acredito quando o ônibus de Sete Barras combinar horário com o de Registro.",
    ],
  },
  {
    language: "pt",
    answers: [
      "Vagas de creche com fila pública. Minha posição era 12, depois 9, depois 15. Matemática criativa.",
      "Lista que muda sem explicação e telefonema de vereador. Não acuso ninguém, só observo que os filhos de quem tem telefone importante engatinham mais cedo na creche.",
      "Fila com código anônimo, critérios e data, que cada mãe possa acompanhar.",
      null,
    ],
  },
  {
    language: "pt",
    answers: [
      "Sair do projeto piloto, que é onde as boas ideias do Vale moram e se aposentam.",
      null,
      "Dá para usar inteligência artificial para ler as contribuições, desde que mostre de onde tirou cada frase. Senão é horóscopo.",
      "Traduzir bem entre espanhol, português e francês já valeria o projeto. Li respostas do Haiti que podiam ser daqui.",
    ],
  },
  {
    language: "pt",
    answers: [
      "A merenda com produto da agricultura familiar. A chamada pública sai em PDF numa sexta e fecha na outra; quando o pessoal de Barra do Turvo fica sabendo, já foi.",
      "Exigem certidões que só se tira com internet boa e impressora.",
      "Avisar pelo rádio e pelo grupo da associação, receber foto dos documentos e corrigir depois.",
      "Um mural único de chamadas públicas do Vale inteiro, com aviso por produto.",
    ],
  },
  {
    language: "pt",
    answers: [
      "Sou motoboy, vejo cada buraco. Já mandei 60 fotos pelo aplicativo e tamparam 4. É mais do que eu esperava, vou ser sincero",
      "prefeitura e DNIT jogando a culpa, e no meio eu e minha suspensão",
      "mostrar no mapa o que já foi pedido p/ ninguém pedir de novo",
      null,
    ],
  },
];
