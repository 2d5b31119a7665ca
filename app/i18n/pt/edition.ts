import type es from "#app/i18n/es/edition.ts";

export default {
  "edition.draft.explained":
    "É assim que vai aparecer. Você pode mudar o texto de cada parte, escolher citações e escrever uma apresentação; os números não mudam.",
  "edition.draft.withheld":
    "Alguns números do rascunho não são mostrados: comparados com uma edição anterior, permitiriam saber o que pouquíssimas pessoas responderam.",
  "edition.draft.tasks": "Trabalho editorial",
  "edition.changes.title": "O que mudou desde a edição {number, number}",
  "edition.changes.none": "Nada mudou desde a edição {number, number}.",
  "edition.changes.figures": "Números que mudaram",
  "edition.changes.figure": "Número",
  "edition.changes.before": "Antes",
  "edition.changes.after": "Agora",
  "edition.changes.difference": "Diferença",
  "edition.changes.withheld": "não publicado",
  "edition.changes.what.people": "Pessoas que participaram",
  "edition.changes.what.proposals": "Propostas",
  "edition.changes.what.supports": "Apoios",
  "edition.changes.what.voters": "Pessoas que votaram",
  "edition.changes.what.question": "Respostas à pergunta {position, number}",
  "edition.changes.what.theme": "{name}",
  "edition.changes.what.theme-of": "{name}, na pergunta {position, number}",
  "edition.changes.themes-in": "Temas novos: {list}.",
  "edition.changes.themes-out": "Temas que não aparecem mais: {list}.",
  "edition.changes.quotes-in": "Citações novas",
  "edition.changes.quotes-out": "Citações que não aparecem mais",
  "edition.changes.words": "Textos que mudaram",
  "edition.preview.action": "Ver como o público verá",
  "edition.preview.title": "Pré-visualização: {place}",
  "edition.preview.text":
    "É assim que a edição {number, number} será lida se você publicar agora. Ninguém mais a vê por enquanto.",
  "edition.foreword.action": "Escrever a apresentação",
  "edition.foreword.title": "Apresentação do resumo de {place}",
  "edition.foreword.lead":
    "Aparece antes dos números, em nome de {authority}. Quem lê em um idioma sem apresentação vê a de outro idioma.",
  "edition.foreword.words": "Palavras de apresentação",
  "edition.foreword.hint":
    "Diga com suas palavras o que foi perguntado e o que será feito com as respostas. Não inclua dados pessoais.",
  "edition.foreword.too-long": "Use no máximo 3.000 caracteres",
  "edition.foreword.saved": "Salvo agora",
  "edition.foreword.public": "Apresentação",
  "edition.foreword.by": "Palavras de {authority}",
  "edition.foreword.refused.not-allowed": "Você não tem permissão para mudar este resumo",
  "edition.foreword.refused.no-such-summary": "Este rascunho não existe mais",
  "edition.foreword.refused.changed-meanwhile":
    "Outra pessoa mudou isto enquanto você escrevia. O seu texto continua aqui: compare com o que está salvo e salve de novo",
  "edition.note.label": "Por que há uma nova edição",
  "edition.note.hint": "Por exemplo, que erro ela corrige. É publicado com esta edição e só com ela.",
  "edition.note.too-long": "Use no máximo 500 caracteres",
  "edition.note.public": "Por que há esta edição",
  "edition.save": "Salvar",
  "edition.quotes.action": "Escolher citações",
  "edition.quotes.title": "Citações do resumo de {place}",
  "edition.quotes.lead":
    "O portal escolhe as citações. Você pode fixar uma para que apareça, ou excluí-la para que não apareça. Os motivos são publicados; as palavras excluídas, não.",
  "edition.quotes.chosen": "Fixadas e excluídas",
  "edition.quotes.chosen-none": "Nenhuma: o portal escolhe todas as citações.",
  "edition.quotes.waiting":
    "O rascunho está sendo refeito com suas mudanças. Recarregue a página em um momento.",
  "edition.quotes.pin": "Fixada",
  "edition.quotes.exclude": "Excluída",
  "edition.quotes.gone": "Não pode mais ser mostrada: foi ocultada, retirada ou tem uma etiqueta.",
  "edition.quotes.reason-given": "Motivo: {reason}",
  "edition.quotes.candidates": "O que pode ser citado",
  "edition.quotes.of": "Onde",
  "edition.quotes.of-question": "Pergunta {position, number}",
  "edition.quotes.of-proposals": "Propostas",
  "edition.quotes.theme": "Tema",
  "edition.quotes.theme-any": "Todos os temas",
  "edition.quotes.search": "Palavras",
  "edition.quotes.show": "Mostrar",
  "edition.quotes.count": "{count, plural, one {# texto} many {# de textos} other {# textos}}",
  "edition.quotes.choose.pin": "Fixar",
  "edition.quotes.choose.exclude": "Excluir",
  "edition.quotes.revoke": "Desfazer",
  "edition.quote.title": "Fixar ou excluir uma citação",
  "edition.quote.choice": "O que fazer com ela",
  "edition.quote.choice.pin": "Fixá-la: vai aparecer onde falar de um tema publicado",
  "edition.quote.choice.exclude": "Excluí-la: não vai aparecer neste resumo",
  "edition.quote.reason": "Motivo",
  "edition.quote.reason.hint":
    "É publicado com o resumo. Não repita o que foi escrito nem diga quem escreveu.",
  "edition.quote.reason.missing": "Escreva um motivo de pelo menos 10 caracteres",
  "edition.quote.reason.too-long": "Use no máximo 500 caracteres",
  "edition.quote.submit": "Salvar a escolha",
  "edition.quote.revoke.title": "Desfazer a escolha de uma citação",
  "edition.quote.revoke.text":
    "O portal volta a decidir se esta citação aparece. O que foi publicado não muda.",
  "edition.quote.refused.not-allowed": "Você não tem permissão para mudar este resumo",
  "edition.quote.refused.no-such-summary": "Este rascunho não existe mais",
  "edition.quote.refused.no-such-contribution":
    "Isto não pode mais ser citado: foi ocultado, retirado ou tem uma etiqueta",
  "edition.quote.refused.own-contribution": "Foi você quem escreveu: outra pessoa da moderação deve decidir",
  "edition.quote.refused.chosen-already":
    "Outra pessoa já escolheu o que fazer com esta citação. Desfaça primeiro essa escolha",
  "edition.quote.refused.too-many": "Já há citações escolhidas demais: desfaça alguma",
  "edition.quote.refused.revoked-already": "Esta escolha já foi desfeita",
  "edition.quotes.public":
    "{pinned, plural, =0 {} one {A moderação pediu que # citação fosse mostrada.} many {A moderação pediu que # de citações fossem mostradas.} other {A moderação pediu que # citações fossem mostradas.}} {excluded, plural, =0 {} one {A moderação deixou de fora # citação.} many {A moderação deixou de fora # de citações.} other {A moderação deixou de fora # citações.}} As demais foram escolhidas pelo portal.",
  "edition.quotes.public-title": "Como as citações foram escolhidas",
  "edition.quotes.public-reason": "{choice, select, pin {Mostrada: } other {Deixada de fora: }}{reason}",
  "edition.check.title": "Antes de publicar",
  "edition.check.none": "Tudo pronto.",
  "edition.check.too-little":
    "Há muito pouco de novo: quem comparasse com uma edição anterior poderia saber o que algumas poucas pessoas disseram. Espere que mais pessoas participem.",
  "edition.check.templates": "Com texto automático, sem texto da moderação: {list}.",
  "edition.check.partly":
    "Em {language}, só estas partes têm texto da moderação: {list}. O resto é texto automático.",
  "edition.check.foreword-none": "Não há apresentação em nenhum idioma.",
  "edition.check.foreword": "Sem apresentação em: {list}.",
  "edition.check.figures":
    "A apresentação em {language} traz números que não estão no resumo: {list}. Confira-os.",
  "edition.check.note": "Falta dizer por que há uma nova edição.",
  "edition.check.quotes": "Há citações escolhidas depois deste rascunho: espere que seja refeito.",
  "edition.check.withheld": "Alguns números não são publicados por causa do que uma edição anterior já diz.",
  "edition.publish.refused.changed-meanwhile":
    "O rascunho mudou enquanto você lia: leia de novo antes de publicar",
  "edition.publish.refused.too-little-new": "Há muito pouco de novo para publicar outra edição",
  "edition.publish.no-way-back":
    "Uma edição publicada não é retirada. Um erro é corrigido com outra edição que diga por quê.",
  "edition.words.saved": "O que outra pessoa salvou enquanto isso",
  "edition.words.changed-meanwhile":
    "Outra pessoa mudou este texto enquanto você escrevia. O seu continua aqui: compare com o que está salvo e salve de novo",
  "edition.versions.link": "Todas as edições",
  "edition.versions.title": "Edições do resumo de {place}",
  "edition.versions.lead": "O que foi publicado não muda. Cada edição fica aqui como foi publicada.",
  "edition.versions.one": "Edição {number, number}, {day}",
  "edition.versions.first":
    "{people, plural, =-1 {Foi a primeira.} one {Foi a primeira, com # participante.} many {Foi a primeira, com # de participantes.} other {Foi a primeira, com # participantes.}}",
  "edition.versions.changed": "Mudanças em relação à anterior: {list}.",
  "edition.versions.more-people":
    "{count, plural, one {# participante a mais} many {# de participantes a mais} other {# participantes a mais}}",
  "edition.versions.fewer-people":
    "{count, plural, one {# participante a menos} many {# de participantes a menos} other {# participantes a menos}}",
  "edition.versions.themes-in":
    "{count, plural, one {# tema novo} many {# de temas novos} other {# temas novos}}",
  "edition.versions.themes-out":
    "{count, plural, one {# tema a menos} many {# de temas a menos} other {# temas a menos}}",
  "edition.versions.figures":
    "{count, plural, one {# número diferente} many {# de números diferentes} other {# números diferentes}}",
  "edition.versions.quotes":
    "{count, plural, one {# citação diferente} many {# de citações diferentes} other {# citações diferentes}}",
  "edition.versions.words": "textos diferentes",
  "edition.versions.foreword": "a apresentação",
  "edition.versions.hash": "Impressão digital dos números (SHA-256): {hash}",
} satisfies Record<keyof typeof es, string>;
