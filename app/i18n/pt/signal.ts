import type es from "../es/signal.ts";

export default {
  "signal.code.personal-data": "Dados pessoais",
  "signal.code.near-duplicate": "Quase igual a outro texto",
  "signal.code.same-text": "O mesmo texto de várias contas",
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
  "signal.near-duplicate.compare": "Ler o texto parecido {number}",
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
    "Recebeu {votes, plural, one {# voto} many {# de votos} other {# votos}} em {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}; antes recebia cerca de {usual, number} nesse tempo. Pode ser resultado de uma divulgação legítima.",
  "signal.warning.title": "Revise antes de publicar: parece haver dados pessoais",
  "signal.warning.text":
    "Seu texto parece conter {found}. O que é publicado pode ser lido e copiado por qualquer pessoa, mesmo que depois seja ocultado. Se são dados de outra pessoa, publicá-los descumpre as regras.",
  "signal.warning.answers":
    "{count, plural, one {Uma das suas respostas parece conter dados pessoais. Está marcada abaixo, com um link para alterá-la.} many {# das suas respostas parecem conter dados pessoais. Estão marcadas abaixo, com um link para alterar cada uma.} other {# das suas respostas parecem conter dados pessoais. Estão marcadas abaixo, com um link para alterar cada uma.}} O que é publicado pode ser lido e copiado por qualquer pessoa, mesmo que depois seja ocultado.",
  "signal.warning.answer": "Parece conter {found}.",
  "signal.warning.choose": "Você pode retirá-los, ou deixá-los se quiser publicá-los.",
  "signal.warning.words": "Isto é o que parece um dado pessoal, marcado no seu texto:",
  "signal.warning.anyway": "Publicar mesmo assim",
  "signal.warning.send-anyway": "Enviar mesmo assim",
  "signal.wait.title": "Uma pessoa da moderação vai ler antes da publicação",
  "signal.wait.everything": "Nesta consulta, cada contribuição é revisada antes de aparecer.",
  "signal.wait.new-accounts":
    "Nesta consulta são revisadas antes de aparecer as contribuições de contas com menos de 7 dias e as de quem publica pela primeira vez neste navegador.",
  "signal.wait.links": "Nesta consulta são revisadas antes de aparecer as contribuições que têm links.",
  "signal.wait.signals":
    "Nesta consulta são revisadas antes de aparecer as contribuições em que o programa nota algo que convém olhar, como dados pessoais, maiúsculas ou palavras que ferem. Ele pode se enganar: quem decide é uma pessoa.",
  "signal.wait.answers":
    "{count, plural, one {Uma pessoa da moderação vai ler uma das suas respostas antes de publicá-la; as demais são publicadas ao enviar, sem o seu nome.} many {Uma pessoa da moderação vai ler # das suas respostas antes de publicá-las; as demais são publicadas ao enviar, sem o seu nome.} other {Uma pessoa da moderação vai ler # das suas respostas antes de publicá-las; as demais são publicadas ao enviar, sem o seu nome.}}",
  "signal.wait.some": "Algumas são lidas antes por uma pessoa da moderação; avisaremos antes do envio.",
  "signal.wait.send": "Enviar para revisão",
  "signal.before.legend": "Que contribuições são revisadas antes de aparecer, se não são revisadas todas",
  "signal.before.hint": "Todas as outras aparecem ao serem enviadas, e é possível avisar sobre elas.",
  "signal.before.new-accounts": "As de contas e navegadores novos",
  "signal.before.new-accounts.hint":
    "De contas com menos de 7 dias e de navegadores nos quais ainda não se publicou nada.",
  "signal.before.links": "As que têm links",
  "signal.before.links.hint": "Também os links encurtados.",
  "signal.before.signals": "As que têm um sinal",
  "signal.before.signals.hint":
    "Dados pessoais, repetição, maiúsculas, outro idioma ou palavras que ferem. O programa nunca decide: só faz esperar.",
  "signal.before.none": "Nenhuma",
  "signal.before.done":
    "Revisa, antes de mostrá-las, as contribuições que você escolheu, e atende aos avisos.",
  "signal.before.facts": "São revisadas antes da publicação: {list}",
  "signal.before.facts.new-accounts": "as contribuições de contas novas",
  "signal.before.facts.links": "as que têm links",
  "signal.before.facts.signals": "as que têm um sinal automático",
} satisfies Record<keyof typeof es, string>;
