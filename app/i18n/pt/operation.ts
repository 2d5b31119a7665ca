import type es from "../es/operation.ts";

export default {
  "operation.title": "Funcionamento do portal",
  "operation.link.text": "Cópias de segurança, espaço em disco, e-mail e tarefas: o que convém acompanhar.",
  "operation.lead": "O que o portal precisa para continuar funcionando e para não perder nada.",
  "operation.well": "Está tudo em ordem",
  "operation.well.text": "Cópias de segurança, espaço em disco, e-mail e tarefas: nada precisa de atenção.",
  "operation.count":
    "{count, plural, one {Há # ponto que precisa de atenção no funcionamento do portal.} many {Há # de pontos que precisam de atenção no funcionamento do portal.} other {Há # pontos que precisam de atenção no funcionamento do portal.}}",
  "operation.look": "Ver o que precisa de atenção",
  "operation.backup-none": "O portal não faz cópias de segurança",
  "operation.backup-none.text":
    "Se o disco falhar e ninguém as fizer de outra maneira, perde-se tudo o que as pessoas escreveram. Quem administra o servidor deve indicar uma pasta, de preferência em outro disco, na configuração BACKUP_DIR e reiniciar o portal: a partir daí, uma cópia será feita toda noite.",
  "operation.backup-never": "Ainda não há nenhuma cópia de segurança",
  "operation.backup-never.text":
    "Elas estão previstas para toda noite, mas nenhuma foi feita ainda. Se amanhã continuar assim, quem administra o servidor deve verificar se o portal está funcionando durante a noite e se consegue gravar na pasta das cópias.",
  "operation.backup-old": "A última cópia de segurança é de {since}",
  "operation.backup-old.text":
    "O que foi escrito depois não está em nenhuma cópia que o portal conheça. Quem administra o servidor deve verificar se a configuração BACKUP_DIR indica uma pasta, se o portal consegue gravar nela e se está funcionando durante a noite.",
  "operation.backup-failed": "A cópia de segurança de {since} falhou",
  "operation.backup-failed.text":
    "O portal tenta de novo várias vezes por conta própria. Se não conseguir, quem administra o servidor deve verificar se há espaço na pasta das cópias e se o portal consegue gravar nela.",
  "operation.disk": "Resta pouco espaço em disco: {free} de {total}",
  "operation.disk.text":
    "Com o disco cheio, o portal não pode guardar mais nada. Quem administra o servidor deve liberar espaço ou aumentar o disco.",
  "operation.mail-failed":
    "{count, plural, one {# mensagem de e-mail não pôde ser enviada} many {# de mensagens de e-mail não puderam ser enviadas} other {# mensagens de e-mail não puderam ser enviadas}}",
  "operation.mail-failed.text":
    "A caixa de saída mostra por quê. Se a falha for passageira, o portal tenta de novo várias vezes por conta própria.",
  "operation.mail-waiting": "Há e-mails sem enviar desde {since}",
  "operation.mail-waiting.text":
    "Talvez haja muitas mensagens para enviar, ou esteja parada a parte do portal que as envia. Se não saírem em uma hora, quem administra o servidor deve verificar se ela está funcionando.",
  "operation.jobs-given-up":
    "{count, plural, one {# tarefa não pôde ser feita depois de várias tentativas} many {# de tarefas não puderam ser feitas depois de várias tentativas} other {# tarefas não puderam ser feitas depois de várias tentativas}}",
  "operation.jobs-given-up.text":
    "Veja na lista de tarefas o que falhou. Lá você pode pedir uma nova tentativa ou descartar o que já não for necessário.",
  "operation.jobs-waiting": "Há tarefas pendentes desde {since}",
  "operation.jobs-waiting.text":
    "Talvez haja tarefas demais ao mesmo tempo, ou esteja parada a parte do portal que as faz. Se não avançarem em uma hora, quem administra o servidor deve verificar se ela está funcionando.",
  "operation.to.mailbox": "Abrir a caixa de saída",
  "operation.to.jobs": "Ver as tarefas",
  "operation.facts": "Dados técnicos",
  "operation.fact.backup": "Última cópia de segurança",
  "operation.fact.backup.none": "nenhuma",
  "operation.fact.disk": "Espaço livre em disco",
  "operation.fact.disk.value": "{free} de {total}",
  "operation.fact.database": "Banco de dados",
  "operation.fact.runtime": "Versão do Node.js",
  "operation.gigabytes": "{size} GB",
  "operation.megabytes": "{size} MB",
} satisfies Record<keyof typeof es, string>;
