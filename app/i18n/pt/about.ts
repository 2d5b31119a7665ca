import type es from "../es/about.ts";

export default {
  "about.rules": "Como moderamos",
  "about.source": "Código-fonte",

  "about.title": "Sobre este portal",
  "about.lead":
    "Aqui um governo pergunta, as pessoas respondem, propõem e votam, e cada município vê o resumo do que disse.",
  "about.purpose.title": "Para que serve",
  "about.purpose.text":
    "Cada consulta diz o que se pergunta, até quando se pode responder e o que será feito com as respostas. Conforme a consulta, participa-se com ou sem conta. O que é enviado é publicado e depois resumido por município.",
  "about.expect.title": "O que você pode esperar",
  "about.expect.frozen":
    "Uma pergunta publicada não muda mais. Se for preciso corrigir algo, a correção é anotada à vista do público.",
  "about.expect.figures":
    "Os resumos são feitos contando e citando palavra por palavra. A moderação pode mudar a redação, mas não os números.",
  "about.expect.moderation":
    "O que a moderação oculta, oculta com base em uma regra publicada e com razões. Quem escreveu pode lê-las, conserva o texto e pode apresentar um recurso, que outra pessoa decide.",
  "about.expect.votes": "Nenhuma página mostra a outra pessoa como você votou.",
  "about.who.title": "Quem é responsável",
  "about.who.text":
    "O governo que pôs este portal no ar responde por ele. Cada consulta diz o nome da autoridade que pergunta: é ela que assume o compromisso e é dela que se pode cobrar.",
  "about.limits.title": "O que convém saber",
  "about.limits.election":
    "Os votos deste portal não são uma eleição: mostram quanto acordo existe. O que será feito com eles é dito em cada consulta.",
  "about.limits.declared":
    "Cada pessoa declara seu município, e ninguém confere. Os números falam de quem participou, não de toda a população.",
  "about.limits.missing": "Ainda não há uma página para excluir uma conta. Peça à autoridade da consulta.",
  "about.more.title": "Mais sobre o portal",

  "about.privacy.title": "Privacidade",
  "about.privacy.lead": "O que este portal guarda, quem pode ver e o que você pode pedir.",
  "about.privacy.responsible.title": "Quem responde",
  "about.privacy.responsible.text":
    "Por seus dados responde o governo que mantém este portal. Para pedir algo sobre eles, procure a autoridade indicada na consulta, pelos canais em que ela já atende o público.",
  "about.privacy.cookies.title": "Cookies",
  "about.privacy.cookies.lead": "Todos são deste portal. Cada um só é criado quando é necessário.",
  "about.privacy.cookie.session": "Mantém sua sessão aberta. É criado quando você entra com sua conta.",
  "about.privacy.cookie.session.life": "Dura 30 dias, renovados enquanto você o usa.",
  "about.privacy.cookie.browser":
    "Distingue um navegador de outro, para que cada pessoa conte uma vez. É criado quando você participa de uma consulta aberta a qualquer pessoa ou avisa a moderação. É assinado, e o portal guarda apenas uma impressão dele.",
  "about.privacy.cookie.territory":
    "Lembra o município que você escolheu. Você pode esquecê-lo quando quiser.",
  "about.privacy.cookie.language": "Lembra o idioma que você escolheu.",
  "about.privacy.cookie.acted":
    "Faz com que você veja logo o que acabou de enviar. Não diz quem você é nem o que enviou.",
  "about.privacy.cookie.acted.life": "Dura um minuto.",
  "about.privacy.cookie.written":
    "Tem a mesma finalidade que o anterior onde o portal lê de uma segunda cópia dos seus dados; onde ela não existe, não é criado. Não diz quem você é nem o que escreveu.",
  "about.privacy.cookie.year": "Dura um ano.",
  "about.privacy.cookies.none":
    "Não há nenhum outro, e eles não servem para seguir você pela internet. As páginas não carregam nada de outros sites.",
  "about.privacy.stored.title": "O que é guardado",
  "about.privacy.stored.account":
    "Da sua conta: e-mail, nome, idioma, senha (se você criou uma, de uma forma que não se pode ler) e o município que declarou, com os anteriores.",
  "about.privacy.stored.participation":
    "Da sua participação: o que você escreveu, com rascunhos e versões anteriores; como votou, também se mudou; quando e de que município.",
  "about.privacy.stored.reports":
    "Dos seus avisos à moderação: a regra, suas palavras e uma chave que impede avisar duas vezes da mesma coisa. A moderação não vê quem avisa.",
  "about.privacy.stored.moderation":
    "Do que a moderação decide sobre o que você escreveu: a decisão e suas razões, seu recurso, uma suspensão se houver, as notas internas da moderação e, se uma parte foi ocultada, o texto inteiro, criptografado. Também o que o programa sinalizou, e o que ele precisa para encontrar textos quase iguais.",
  "about.privacy.stored.acts":
    "Do que é feito no portal: o quê, quando e com que conta. De um voto se anota que foi dado, nunca qual foi.",
  "about.privacy.stored.mail":
    "Das mensagens que enviamos a você: endereço, assunto e data. O texto é apagado no envio; até lá, quem administra o portal pode lê-lo.",
  "about.privacy.stored.following":
    "Se você pedir novidades de uma consulta sem ter conta, seu endereço de e-mail, à parte do que respondeu. É apagado quando você deixa de recebê-las, ou em sete dias se não o confirmar.",
  "about.privacy.stored.held":
    "Se for preciso entrar no meio de um formulário: o que estava escrito, por 12 horas, para devolvê-lo a você.",
  "about.privacy.stored.none":
    "Seu endereço IP só serve para conter abusos: conta-se quantas vezes algo é enviado a partir dele, sem ligá-lo à sua conta nem ao que você escreve, e ele é apagado em poucas horas. Não há rastreadores nem estatísticas de visitas. Se o governo puser outro servidor na frente do portal, esse pode manter seu próprio registro.",
  "about.privacy.stored.kept":
    "O portal não apaga por si só contas nem participações: o governo decide por quanto tempo são conservadas. O que é apagado pode continuar por algum tempo nas cópias de segurança, até que outras as substituam.",
  "about.privacy.published.title": "O que é publicado",
  "about.privacy.published.answers":
    "Suas respostas às perguntas, sem seu nome. O município aparece quando pessoas suficientes participam dali: cinco, se a consulta não fixar outro mínimo.",
  "about.privacy.published.proposals":
    "Suas propostas e argumentos, com seu município e o nome da sua conta, se você tiver uma. Não precisa ser seu nome legal.",
  "about.privacy.published.votes": "Dos votos, apenas quantos há de cada tipo.",
  "about.privacy.published.adopted":
    "Se você participou sem conta e depois entra no mesmo navegador, o que fez nas consultas abertas passa para sua conta, e suas propostas e argumentos levam seu nome.",
  "about.privacy.published.careful":
    "O que você envia pode ser lido por qualquer pessoa. Não escreva telefones, endereços nem nada que identifique você ou outra pessoa.",
  "about.privacy.vote.title": "Seu voto",
  "about.privacy.vote.pages":
    "Você vê o seu. Nenhuma página, download ou permissão do portal deixa ver o de outra pessoa: nem para a autoridade, nem para a moderação, nem para a administração.",
  "about.privacy.vote.database":
    "No banco de dados seus votos estão sob um pseudônimo, diferente em cada consulta. Se você tem conta, ele está ligado a ela, para que possa mudar seu voto e ele conte uma só vez. Quem opera o servidor poderia juntar as duas coisas: o governo deve cuidar de quem tem esse acesso.",
  "about.privacy.rights.title": "Corrigir e pedir",
  "about.privacy.rights.account": "Na sua conta você pode mudar nome, e-mail, senha, idioma e município.",
  "about.privacy.rights.open":
    "Enquanto uma consulta está aberta, você pode mudar sua resposta e seu voto e retirar suas propostas. O que é retirado deixa de aparecer; as versões anteriores são conservadas.",
  "about.privacy.rights.ask":
    "Ainda não há uma página para excluir sua conta, retirar um argumento ou baixar seus dados. Peça à autoridade da consulta.",

  "about.accessibility.title": "Acessibilidade",
  "about.accessibility.lead":
    "Queremos que qualquer pessoa possa participar, com um celular antigo, pouca rede ou tecnologia assistiva. A meta é cumprir as diretrizes WCAG 2.2, nível AA.",
  "about.accessibility.done.title": "Como é feito",
  "about.accessibility.done.plain": "As páginas são links e formulários simples: funcionam sem JavaScript.",
  "about.accessibility.done.keyboard":
    "Tudo pode ser feito com o teclado, e sempre se vê em que ponto você está.",
  "about.accessibility.done.zoom": "As páginas cabem em uma tela estreita ou ampliadas a 400%.",
  "about.accessibility.done.colour":
    "Há cores claras e escuras. O que uma cor diz também é dito em palavras, e cada gráfico ou mapa tem ao lado seus números.",
  "about.accessibility.done.errors":
    "Os erros de um formulário são explicados no alto e junto de cada campo, e nada do que foi escrito se perde.",
  "about.accessibility.tested.title": "Como é verificado",
  "about.accessibility.tested.text":
    "A cada mudança do programa, o axe examina cada tipo de página, e outros testes verificam se ela cabe em 360 e 320 pixels de largura, se as cores têm contraste e se o HTML é válido. Testes automáticos encontram apenas uma parte dos problemas.",
  "about.accessibility.known.title": "O que falta",
  "about.accessibility.known.people":
    "Ainda não foi testado por nenhuma pessoa que use leitor de tela, nem avaliado por alguém de fora.",
  "about.accessibility.known.maps":
    "No celular, os círculos do mapa são pequenos. A tabela ao lado diz o mesmo.",
  "about.accessibility.known.documents":
    "Os documentos que uma autoridade anexa podem não ser acessíveis: peça a ela outra versão.",
  "about.accessibility.known.translation":
    "O que as pessoas escrevem não é traduzido: aparece no idioma em que foi escrito.",
  "about.accessibility.known.formats":
    "Não há versão em leitura fácil, em língua de sinais nem em línguas indígenas.",
  "about.accessibility.report.title": "Se algo impede você de participar",
  "about.accessibility.report.text":
    "Conte à autoridade da consulta, pelos canais em que ela já atende o público: em que página, o que queria fazer e com que aparelho. Este portal ainda não tem um formulário para isso.",

  "about.data.title": "Dados abertos",
  "about.data.lead": "Tudo o que é publicado aqui pode ser lido sem conta e sem pedir permissão.",
  "about.data.open.title": "O que está aberto",
  "about.data.open.consultations":
    "De cada consulta: para que serve, o que será feito com as respostas, suas datas e cada mudança de datas, com as razões.",
  "about.data.open.contributions":
    "As respostas, as propostas com o total de seus votos, e os argumentos. Se a consulta assim decidir, antes do encerramento só quem já votou vê os totais de uma proposta.",
  "about.data.open.summaries":
    "Os resumos publicados, com cada citação ligada ao que foi escrito. Cada um pode ser baixado como documento (PDF), tabela (CSV) e dados (JSON, com seu esquema).",
  "about.data.open.moderation":
    "As regras e, de cada consulta, cada decisão: quando, por qual regra, quanto demorou e se houve recurso, sem o texto nem o autor. Pode ser baixado em CSV, JSON ou Atom.",
  "about.data.open.addresses": "Endereços de todas as consultas e resumos (sitemap.xml)",
  "about.data.open.missing": "Ainda não é possível baixar de uma vez todos os dados de uma consulta.",
  "about.data.reuse.title": "Se você quiser reutilizá-los",
  "about.data.reuse.text":
    "O que cada pessoa escreveu continua sendo dela, e o portal não lhe aplica nenhuma licença. Para algo além de citar, pergunte à autoridade da consulta.",
  "about.data.credits.title": "Créditos",
  "about.data.credits.places":
    "Os nomes, a posição e a população dos lugares vêm do GeoNames, com licença CC BY 4.0. Nós os adaptamos: em alguns países uma localidade representa seu município. O governo pode tê-los substituído por sua lista oficial.",
  "about.data.credits.licence": "Licença CC BY 4.0",
  "about.data.credits.outlines": "Os contornos dos mapas vêm do Natural Earth, que é de domínio público.",
  "about.data.credits.imported": "Consultas que vêm de outros sites:",
  "about.data.source.text":
    "O Cabildo, o programa deste portal, é software livre com licença AGPL, versão 3 ou posterior: qualquer pessoa pode usá-lo, estudá-lo e melhorá-lo. Se o governo usa uma versão modificada, deve oferecer a você o código: peça.",
  "about.data.source.licence": "Texto da licença AGPL",

  "about.results.title": "Resultados",
  "about.results.lead":
    "O que cada município disse em cada consulta. O que foi publicado por último vem primeiro.",
  "about.results.views": "Município",
  "about.results.all": "Todos",
  "about.results.choose": "Escolha seu município para ver só os dele",
  "about.results.people":
    "{count, plural, one {# pessoa participou} many {# de pessoas participaram} other {# pessoas participaram}}",
  "about.results.proposals": "{count, plural, one {# proposta} many {# de propostas} other {# propostas}}",
  "about.results.published": "publicado em {day}",
  "about.results.edition": "edição {number, number}, de {day}",
  "about.results.none": "Nenhum resumo foi publicado ainda",
  "about.results.none.text": "Eles aparecerão aqui quando a moderação os publicar.",
  "about.results.none-here": "Ainda não há resumos de {place}",
  "about.results.none-here.text":
    "Um município tem resumo próprio quando pessoas suficientes participam dali e a moderação o publica.",
  "about.results.see-all": "Ver os de todos os municípios",
  "about.results.see-consultations": "Ver as consultas",
} satisfies Record<keyof typeof es, string>;
