import type es from "../es/translation.ts";

export default {
  "translation.language.es": "espanhol",
  "translation.language.pt": "português",
  "translation.language.en": "inglês",
  "translation.language.fr": "francês",

  "translation.languages.title": "Idiomas da consulta",
  "translation.languages.lead":
    "Está escrita em {language}. Escolha em que outros idiomas ela poderá ser lida e respondida e traduza os textos, inclusive depois de publicá-la.",
  "translation.languages.choose": "Outros idiomas",
  "translation.languages.hint":
    "Quem ler em um destes idiomas verá o que estiver traduzido, e o resto no idioma original. Se você remover um idioma, as traduções deixam de aparecer, mas ficam salvas.",
  "translation.languages.saved": "Idiomas salvos",
  "translation.languages.only": "Somente em {language}",
  "translation.languages.change": "Escolher idiomas e traduzir",

  "translation.progress.caption": "Andamento das traduções",
  "translation.progress.language": "Idioma",
  "translation.progress.done": "Textos traduzidos",
  "translation.progress.missing": "Faltam",
  "translation.progress.out-of-date": "Para revisar",
  "translation.progress.of": "{done, number} de {texts, number}",
  "translation.warning.title": "Há traduções não terminadas",
  "translation.warning.text":
    "Você pode publicá-la assim: o que falta aparecerá em {language}, e você poderá completá-lo depois.",
  "translation.warning.missing":
    "{count, plural, one {falta # texto} many {faltam # de textos} other {faltam # textos}}",
  "translation.warning.out-of-date":
    "{count, plural, one {# para revisar} many {# para revisar} other {# para revisar}}",
  "translation.warning.line": "{language}: {what}",

  "translation.page.title": "Tradução para o {language}",
  "translation.page.saved":
    "{count, plural, one {# texto salvo} many {# de textos salvos} other {# textos salvos}}",
  "translation.page.progress": "{done, number} de {texts, number} textos traduzidos",
  "translation.page.hint":
    "O que você deixar em branco será lido no idioma original. Cada vez que você salva, fica registrado quem traduziu e quando.",
  "translation.page.none": "Não há textos nesta lista",
  "translation.page.next": "Salvar e continuar",
  "translation.filter": "Textos por situação",
  "translation.filter.all": "Todos ({count, number})",
  "translation.filter.missing": "Sem tradução ({count, number})",
  "translation.filter.out-of-date": "Para revisar ({count, number})",
  "translation.state.missing": "Sem tradução",
  "translation.state.out-of-date": "O original mudou",
  "translation.difference": "O que mudou no original desde a tradução:",
  "translation.holds": "A tradução continua correta",
  "translation.markdown": "Escreva com Markdown, como no original: ## título, **negrito**, - lista.",
  "translation.conflict.original-changed":
    "O original mudou enquanto você traduzia. Revise o seu texto e salve de novo.",
  "translation.conflict.translated-meanwhile":
    "Outra pessoa mudou esta tradução enquanto você escrevia. Compare as duas e salve de novo a que deve ficar.",
  "translation.conflict.theirs": "A tradução salva agora:",
  "translation.field": "{text}, em {language}",

  "translation.part.general": "A consulta",
  "translation.part.phase": "Etapa: {phase}",
  "translation.text.title": "Título",
  "translation.text.purpose": "Propósito",
  "translation.text.promise": "O que será feito com as respostas",
  "translation.text.background": "Contexto",
  "translation.text.phase-title": "Título da etapa",
  "translation.text.phase-text": "Texto da etapa",
  "translation.text.section-title": "Título da seção",
  "translation.text.section-text": "Apresentação da seção",
  "translation.text.question-title": "Pergunta",
  "translation.text.help": "Ajuda",
  "translation.text.option": "Opção",
  "translation.text.description": "Explicação da opção",
  "translation.text.low-label": "O que significa o primeiro ponto",
  "translation.text.high-label": "O que significa o último ponto",
  "translation.text.unit": "Unidade",
  "translation.text.row": "Linha",
  "translation.text.column": "Coluna",

  "translation.note.written": "Esta consulta está escrita em {language}.",
  "translation.note.original": "Você está lendo o original, em {language}.",
  "translation.note.mixed": "Parte da consulta ainda não foi traduzida e aparece em {language}.",
  "translation.note.out-of-date": "O original mudou depois de traduzido.",
  "translation.note.read-original": "Ler o original",
  "translation.note.read-translation": "Ler a tradução",
  "translation.note.read-in": "Ler em:",
} satisfies Record<keyof typeof es, string>;
