import type es from "../es/signal.ts";

export default {
  "signal.code.personal-data": "Dados pessoais",
  "signal.code.near-duplicate": "Quase igual a outro texto",
  "signal.code.same-text": "O mesmo texto em várias contas",
  "signal.code.links": "Links",
  "signal.code.repetition": "Repetição",
  "signal.code.shouting": "Maiúsculas",
  "signal.code.language": "Outro idioma",
  "signal.code.words": "Palavras que ferem",
  "signal.code.posting-burst": "Muitas contribuições seguidas",
  "signal.code.vote-burst": "Muitos votos seguidos",
  "signal.found": "Visto em {when}.",
  "signal.never-decides":
    "O programa só indica o que convém olhar, e pode se enganar. Quem decide é sempre uma pessoa.",
  "signal.personal-data.text": "Parece conter {found}.",
  "signal.personal-data.documents": "O número tem a forma de: {documents}.",
  "signal.personal-data.email":
    "{count, plural, one {um endereço de e-mail} many {# de endereços de e-mail} other {# endereços de e-mail}}",
  "signal.personal-data.phone":
    "{count, plural, one {um número de telefone} many {# de números de telefone} other {# números de telefone}}",
  "signal.personal-data.id-number":
    "{count, plural, one {um número de documento de identidade} many {# de números de documentos de identidade} other {# números de documentos de identidade}}",
  "signal.personal-data.card":
    "{count, plural, one {um número de cartão} many {# de números de cartão} other {# números de cartão}}",
  "signal.personal-data.account":
    "{count, plural, one {um número de conta bancária} many {# de números de contas bancárias} other {# números de contas bancárias}}",
  "signal.personal-data.address":
    "{count, plural, one {o endereço de uma casa} many {# de endereços de casas} other {# endereços de casas}}",
  "signal.near-duplicate.text":
    "{count, plural, one {Compartilha {share} das frases com outro texto desta consulta.} many {É parecido com # de textos desta consulta; com o mais parecido compartilha {share} das frases.} other {É parecido com # textos desta consulta; com o mais parecido compartilha {share} das frases.}}",
  "signal.same-text.text":
    "{participants, plural, one {# participante enviou} many {# de participantes enviaram} other {# participantes enviaram}} este mesmo texto na consulta.",
  "signal.links.text":
    "{links, plural, one {O texto é pouco mais que um link.} many {Tem # de links.} other {Tem # links.}}",
  "signal.links.shortened":
    "{links, plural, one {Tem um link encurtado, que não deixa ver aonde leva.} many {Tem # de links, e há links encurtados, que não deixam ver aonde levam.} other {Tem # links, e há links encurtados, que não deixam ver aonde levam.}}",
  "signal.repetition.character":
    "Um mesmo caractere se repete {times, plural, one {# vez} many {# de vezes} other {# vezes}} seguidas.",
  "signal.repetition.word":
    "Uma mesma palavra se repete {times, plural, one {# vez} many {# de vezes} other {# vezes}} seguidas.",
  "signal.repetition.phrase":
    "Uma mesma frase aparece {times, plural, one {# vez} many {# de vezes} other {# vezes}}.",
  "signal.shouting.text":
    "{share} das letras são maiúsculas{marks, plural, =0 {.} one {, com uma série de sinais repetidos.} many {, com # de séries de sinais repetidos.} other {, com # séries de sinais repetidos.}}",
  "signal.language.es": "Parece escrito em espanhol, que não é um idioma desta consulta.",
  "signal.language.pt": "Parece escrito em português, que não é um idioma desta consulta.",
  "signal.language.en": "Parece escrito em inglês, que não é um idioma desta consulta.",
  "signal.language.fr": "Parece escrito em francês, que não é um idioma desta consulta.",
  "signal.words.text": "Parece conter {found}.",
  "signal.words.insult": "{count, plural, one {um insulto} many {# de insultos} other {# insultos}}",
  "signal.words.slur":
    "{count, plural, one {uma expressão de ódio contra um grupo} many {# de expressões de ódio contra grupos} other {# expressões de ódio contra grupos}}",
  "signal.words.threat": "{count, plural, one {uma ameaça} many {# de ameaças} other {# ameaças}}",
  "signal.posting-burst.text":
    "Quem escreveu enviou {posts, plural, one {# texto} many {# de textos} other {# textos}} em {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}, mais do que costuma.",
  "signal.vote-burst.text":
    "Recebeu {votes, plural, one {# voto} many {# de votos} other {# votos}} em {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}; antes recebia cerca de {usual, number} nesse tempo. Pode ser uma divulgação legítima.",
} satisfies Record<keyof typeof es, string>;
