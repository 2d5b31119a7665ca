import type es from "../es/rule.ts";

export default {
  "rule.title": "Regras da conversa",
  "rule.lead":
    "Valem para tudo o que se escreve aqui: respostas, propostas e argumentos. Existem para que qualquer pessoa possa opinar sem medo, não para calar discordâncias.",
  "rule.texts": "O que diz cada regra",
  "rule.example": "Exemplo do que não é permitido:",
  "rule.may": "O que a moderação pode decidir: {what}.",
  "rule.may.suspension":
    "Uma suspensão dura no máximo {days, plural, one {um dia} many {{days} de dias} other {{days} dias}}.",
  "rule.two": "Decidem duas pessoas: o que a primeira decide só vale quando a segunda concorda.",
  "rule.sanction.label": "colocar uma etiqueta",
  "rule.sanction.hide-part": "ocultar uma parte",
  "rule.sanction.move": "passar para outra pergunta",
  "rule.sanction.merge": "unir a outra proposta se quem escreveu aceitar",
  "rule.sanction.hide": "ocultar por completo",
  "rule.sanction.close-thread": "encerrar a conversa que segue",
  "rule.sanction.suspend": "suspender quem escreveu",
  "rule.how.title": "Como são aplicadas",
  "rule.how.report":
    "Qualquer pessoa pode avisar a moderação sobre algo que não as cumpre, com ou sem conta. O link está ao lado de cada resposta, proposta e argumento.",
  "rule.how.decide":
    "Quem decide é sempre uma pessoa, e nunca sobre algo que ela mesma escreveu. Se algo é ocultado, quem o escreveu pode ler qual regra não foi cumprida e por quê.",
  "rule.how.appeal":
    "Quem escreveu pode apresentar um recurso uma vez, nos {days, plural, one {{days} dia} many {{days} de dias} other {{days} dias}} seguintes. Decide outra pessoa da moderação, em no máximo {answer, plural, one {{answer} dia} many {{answer} de dias} other {{answer} dias}}. Quem avisou de algo que continuou publicado pode pedir uma vez que seja revisto.",
  "rule.how.kept":
    "A moderação não apaga nada. O que é ocultado fica guardado com seus votos e argumentos e, se voltar a ser publicado, tudo fica como estava. Em cada consulta se publica quanto foi ocultado e por qual regra. Somente quando a lei obriga, a administração apaga um texto para sempre, e isso também é publicado.",
  "rule.version": "Versão {version}",
  "rule.days": "{days, plural, =0 {nenhum} one {{days} dia} many {{days} de dias} other {{days} dias}}",
  "rule.valid.always": "Vale desde que o portal existe",
  "rule.valid.since": "Vale desde {from}",
  "rule.valid.until": "Valeu até {until}",
  "rule.valid.between": "Valeu de {from} até {until}",
  "rule.page.old": "Esta versão não vale mais",
  "rule.page.current": "Ler a versão que vale agora",
  "rule.page.retired":
    "A regra foi retirada. Ela pode ser lida aqui porque houve avisos ou decisões com base nela.",
  "rule.page.versions": "Suas versões",
  "rule.page.changes": "O que mudou desde a versão {version}",
  "rule.house.title": "Regras: {authority}",
  "rule.house.own": "Esta autoridade segue regras próprias, que valem nas consultas que ela conduz.",
  "rule.house.default": "Esta autoridade segue as regras comuns do portal.",
  "rule.others.title": "Autoridades com regras próprias",
  "rule.others.text": "Nas consultas que elas conduzem valem as delas e não as desta página.",
  "rule.part.title": "Título",
  "rule.part.text": "O que diz",
  "rule.part.example": "Exemplo",
  "rule.part.sanctions": "O que a moderação pode decidir",
  "rule.part.secondPerson": "Quantas pessoas decidem",
  "rule.part.secondPerson.yes": "A partir de agora decidem duas",
  "rule.part.secondPerson.no": "A partir de agora decide uma",
  "rule.part.longestSuspension": "Suspensão mais longa",
  "rule.admin.title": "Regras",
  "rule.admin.lead":
    "Cada mudança cria uma versão nova, que vale a partir desse momento. O que já foi decidido continua citando a versão com base na qual se decidiu.",
  "rule.admin.saved": "Salvo. Vale a partir de agora.",
  "rule.admin.public": "Ver as regras como todos as leem",
  "rule.admin.default": "Valem as regras comuns do portal",
  "rule.admin.default.text":
    "Se precisar de outras, esta autoridade pode ter as suas: elas começam como uma cópia das comuns e, a partir daí, são mudadas, acrescentadas ou retiradas.",
  "rule.admin.own": "Valem as regras desta autoridade",
  "rule.admin.retired": "Regras retiradas",
  "rule.admin.retired.text": "Não valem mais. Escolha uma para voltar a usá-la, com ou sem mudanças.",
  "rule.admin.link": "Regras desta autoridade",
  "rule.begin.title": "Começar com regras próprias",
  "rule.begin.text":
    "As regras comuns são copiadas como estão. A partir desse momento, as cópias valem em todas as consultas que esta autoridade conduz, e as comuns podem mudar sem que estas mudem.",
  "rule.begin.submit": "Copiar as regras e começar",
  "rule.end.title": "Voltar às regras comuns",
  "rule.end.text":
    "As regras desta autoridade deixam de valer agora e voltam a valer as comuns do portal. Se mais tarde quiser de novo as suas, elas começarão outra vez como uma cópia das comuns.",
  "rule.end.submit": "Voltar às regras comuns",
  "rule.kept":
    "O que já foi avisado ou decidido não muda: continua citando a versão que valia então, e todos podem lê-la.",
  "rule.cancel": "Cancelar",
  "rule.new.title": "Acrescentar uma regra",
  "rule.new.lead":
    "Vale a partir do momento em que for salva, em todas as consultas que esta autoridade conduz.",
  "rule.new.submit": "Salvar a regra",
  "rule.change.title": "Mudar: {title}",
  "rule.change.lead": "Antes de salvar, você verá o que muda, palavra por palavra.",
  "rule.change.check": "Nada foi salvo ainda. Revise o que muda e confirme.",
  "rule.change.difference": "Isto é o que muda",
  "rule.change.confirm": "Salvar a nova versão",
  "rule.change.again": "Ou continue escrevendo",
  "rule.change.submit": "Ver o que muda",
  "rule.retire.title": "Retirar esta regra",
  "rule.retire.text":
    "A partir de agora ninguém pode avisar nem decidir com base nela. Os avisos que esperam continuam citando-a até que alguém os atenda, e o que foi decidido com base nela não muda.",
  "rule.retire.submit": "Retirar a regra",
  "rule.form.languages":
    "Cada pessoa lê as regras no seu idioma, por isso é preciso escrevê-las nos quatro. Se mudar um texto, mude também os outros três.",
  "rule.form.text.hint": "Em palavras simples: o que não se pode e o que se pode.",
  "rule.form.example.hint": "Um inventado; nunca as palavras de alguém.",
  "rule.form.suspension.hint":
    "Somente se for possível suspender alguém com base nesta regra: de 1 a {max, number} dias. Se não, 0.",
  "rule.form.second": "Decidem duas pessoas",
  "rule.form.second.hint":
    "Para casos difíceis. São necessárias pelo menos duas pessoas na moderação e, enquanto a segunda não responder, tudo fica como está.",
  "rule.sanctions.missing": "Escolha pelo menos uma coisa que a moderação possa decidir",
  "rule.suspension.missing": "Diga quantos dias uma suspensão pode durar no máximo",
  "rule.refused.already-own":
    "Esta autoridade já tem regras próprias. Talvez outra pessoa tenha começado ao mesmo tempo.",
  "rule.refused.no-own-house":
    "Esta autoridade segue as regras comuns. Talvez outra pessoa tenha voltado a elas nesse meio-tempo.",
  "rule.refused.changed-meanwhile":
    "Outra pessoa mudou ou retirou esta regra enquanto você escrevia. O seu texto não foi salvo: volte à lista e leia como ficou.",
  "rule.refused.nothing-changed": "Não há nada para salvar: a regra já diz isto.",
  "rule.refused.last-rule": "É a única regra que resta. Acrescente outra antes, ou volte às regras comuns.",
  "rule.refused.too-many-rules": "São regras demais para que alguém as leia. Retire ou junte algumas antes.",
  "rule.terms.days": "dias",
  "rule.terms.appeal": "Prazo para apresentar recurso",
  "rule.terms.appeal.hint": "A partir do aviso a quem escreveu: de {min, number} a {max, number} dias.",
  "rule.terms.answer": "Prazo para decidir um recurso",
  "rule.terms.answer.hint":
    "De {min, number} a {max, number} dias. Depois passa para a administração e conta como atraso.",
  "rule.reasons.title": "Razões de uso frequente",
  "rule.reasons.lead":
    "Textos com os quais começar as razões de uma decisão. Quem decide os escolhe, completa e responde por eles; quem escreveu os lê no idioma em que escreveu.",
  "rule.reasons.none": "Ainda não há nenhuma",
  "rule.reasons.of": "Autoridade",
  "rule.reasons.count": "Quantas",
  "rule.reasons.languages": "Idiomas",
  "rule.reasons.new": "Escrever razões",
  "rule.reasons.new.title": "Escrever razões de uso frequente",
  "rule.reasons.change.title": "Razões: {name}",
  "rule.reasons.name": "Nome",
  "rule.reasons.name.hint": "Só a moderação vê, para encontrá-las.",
  "rule.reasons.rule": "Para decidir com base em",
  "rule.reasons.any": "Qualquer regra",
  "rule.reasons.text": "Razões",
  "rule.reasons.text.hint":
    "É necessário pelo menos um idioma. Diga o que se viu e como se pode dizer o mesmo sem descumprir a regra.",
  "rule.reasons.text.missing": "Escreva as razões em pelo menos um idioma",
  "rule.reasons.save": "Salvar",
  "rule.reasons.saved": "Salvo",
  "rule.reasons.examples.title": "Começar com os nossos exemplos",
  "rule.reasons.examples.lead":
    "São copiadas nos quatro idiomas e depois são suas: mude-as ou remova-as quando quiser. As que já têm esse nome ficam como estão.",
  "rule.reasons.examples.submit": "Copiar estes exemplos",
  "rule.reasons.removal": "Remover estas razões",
  "rule.reasons.removal.text":
    "Não poderão mais ser escolhidas. As decisões que começaram com elas não mudam.",
  "rule.reasons.removal.submit": "Remover",
  "rule.reasons.refused.no-such-rule": "Essa regra não vale mais. Escolha outra.",
  "rule.reasons.refused.name-taken": "Já há outras com este nome",
  "rule.reasons.refused.too-many": "São demais para encontrar alguma. Remova as que não são usadas.",
  "rule.reasons.refused.changed-meanwhile":
    "Outra pessoa as mudou enquanto você escrevia. O seu texto não foi salvo: abra a página de novo e leia como ficaram.",
  "rule.erasure.title": "Exclusões por ordem legal",
  "rule.erasure.link.text":
    "Apagar para sempre o que um juiz ou a lei obrigam a apagar, com registro público.",
  "rule.erasure.lead":
    "A moderação oculta, e nada se perde. Aqui se apaga para sempre, e somente quando a lei obriga. Cada exclusão é publicada com sua data e seu fundamento, sem as palavras apagadas.",
  "rule.erasure.search": "Endereço ou número do que deve ser apagado",
  "rule.erasure.search.hint": "O de uma resposta, uma proposta ou um argumento, como aparece no navegador.",
  "rule.erasure.search.submit": "Procurar",
  "rule.erasure.search.none": "Não encontramos nada com esse endereço",
  "rule.erasure.search.not-yours": "Isso é de uma consulta conduzida por outra autoridade",
  "rule.erasure.list": "O que foi apagado",
  "rule.erasure.list.none": "Nunca se apagou nada",
  "rule.erasure.done": "Foi apagado para sempre",
  "rule.erasure.case.title": "Apagar para sempre",
  "rule.erasure.case.lead": "Não pode ser desfeito. Se basta que ninguém leia, peça à moderação que oculte.",
  "rule.erasure.case.already": "Isto já foi apagado",
  "rule.erasure.case.words": "O que se apaga",
  "rule.erasure.goes": "O que desaparece",
  "rule.erasure.goes.words":
    "As palavras{kind, select, proposal {, o título e o lugar} other {}}, seus temas e o que serve para encontrá-las",
  "rule.erasure.goes.earlier":
    "{count, plural, one {Uma versão anterior} many {{count} de versões anteriores} other {{count} versões anteriores}}",
  "rule.erasure.goes.files":
    "{count, plural, one {Um arquivo anexo} many {{count} de arquivos anexos} other {{count} arquivos anexos}}",
  "rule.erasure.goes.sealed":
    "{count, plural, one {A cópia criptografada do que foi ocultado em parte} many {As {count} de cópias criptografadas do que foi ocultado em parte} other {As {count} cópias criptografadas do que foi ocultado em parte}}",
  "rule.erasure.goes.signals":
    "{count, plural, one {Um sinal automático e o que o explica} many {{count} de sinais automáticos e o que os explica} other {{count} sinais automáticos e o que os explica}}",
  "rule.erasure.stays": "O que fica",
  "rule.erasure.stays.votes":
    "{count, plural, one {Um voto, que continua contado mas não é mais mostrado} many {{count} de votos, que continuam contados mas não são mais mostrados} other {{count} votos, que continuam contados mas não são mais mostrados}}",
  "rule.erasure.stays.record": "Que existiu e quem o escreveu, e as decisões da moderação com suas razões",
  "rule.erasure.stays.around":
    "O que outras pessoas escreveram em torno: avisos, notas internas, recursos e argumentos. Leia-os: se também citarem o que foi apagado, é preciso apagá-los ou ocultá-los à parte",
  "rule.erasure.stays.backups":
    "As cópias de segurança feitas antes, até que outras as substituam ou quem administra o servidor as apague, e os restos no arquivo do banco de dados, até que essa pessoa o compacte (VACUUM)",
  "rule.erasure.editions": "Resumos publicados que o citam",
  "rule.erasure.editions.text":
    "Nestas edições, a citação é trocada por “{mark}”, à vista de todos. Os números não mudam.",
  "rule.erasure.editions.one": "{place}, edição {number}, {day}",
  "rule.erasure.answers":
    "{count, plural, one {Uma resposta da autoridade parece citá-lo. Mude-a à parte.} many {{count} de respostas da autoridade parecem citá-lo. Mude-as à parte.} other {{count} respostas da autoridade parecem citá-lo. Mude-as à parte.}}",
  "rule.erasure.answers.one": "Resposta {number}",
  "rule.erasure.basis": "Fundamento legal",
  "rule.erasure.basis.hint":
    "A lei, e a ordem ou o pedido que se cumpre. É público: não repita o que se apaga nem cite as pessoas que a lei protege.",
  "rule.erasure.confirm": "Escreva {word} para confirmar",
  "rule.erasure.word": "APAGAR",
  "rule.erasure.word.wrong": "Não é a palavra que confirma. Nada foi apagado.",
  "rule.erasure.submit": "Apagar para sempre",
  "rule.erasure.refused.own-contribution": "Você escreveu isto: outra pessoa precisa apagar",
  "rule.erasure.refused.already-erased": "Outra pessoa já o apagou",
  "rule.erasure.refused.basis-quotes": "O fundamento é público e repete o que se apaga. Diga-o sem citar.",
  "rule.erasure.mark": "[apagado por ordem legal]",
  "rule.erasure.letter.subject":
    "{kind, select, entry {Sua resposta foi apagada} proposal {Sua proposta foi apagada} other {Seu argumento foi apagado}} por ordem legal",
  "rule.erasure.letter.what":
    "A administração apagou para sempre {kind, select, entry {uma resposta} proposal {uma proposta} other {um argumento}} que você enviou à consulta “{consultation}”. Não foi uma decisão da moderação: a lei obrigava a fazê-lo.",
  "rule.erasure.letter.basis": "Fundamento legal: {basis}",
  "rule.erasure.letter.final":
    "Como o texto não existe mais, não é possível apresentar recurso neste portal. Se não concordar, você pode reclamar à autoridade ou aos tribunais pelos meios que a lei lhe dá.",
  "rule.change.languages": "Estes idiomas ficam como estavam: {left}. Confira se os quatro dizem o mesmo.",
  "rule.reasons.others": "As de outras autoridades",
} satisfies Record<keyof typeof es, string>;
