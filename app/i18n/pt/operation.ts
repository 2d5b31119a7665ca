import type es from "../es/operation.ts";

export default {
  "operation.title": "Funcionamento do portal",
  "operation.link.text": "Cópias de segurança, espaço em disco, e-mail e tarefas: o que é preciso olhar.",
  "operation.lead": "O que o portal precisa para continuar funcionando e para não perder nada.",
  "operation.well": "Está tudo em ordem",
  "operation.well.text": "Não há nada que precise de atenção.",
  "operation.count":
    "{count, plural, one {Há # ponto que precisa de atenção no funcionamento do portal.} many {Há # de pontos que precisam de atenção no funcionamento do portal.} other {Há # pontos que precisam de atenção no funcionamento do portal.}}",
  "operation.look": "Ver o que precisa de atenção",
  "operation.backup-none": "Não são feitas cópias de segurança",
  "operation.backup-none.text":
    "Se o disco falhar, perde-se tudo o que as pessoas escreveram. Quem administra o servidor deve indicar uma pasta em BACKUP_DIR: a partir daí, uma cópia é feita toda noite.",
  "operation.backup-never": "Ainda não há nenhuma cópia de segurança",
  "operation.backup-never.text":
    "Elas estão previstas, mas em dois dias nenhuma foi feita. Verifique se o portal está ligado durante a noite e se é possível gravar na pasta das cópias.",
  "operation.backup-old": "A última cópia de segurança é de {since}",
  "operation.backup-old.text": "O que foi escrito depois não está em nenhuma cópia.",
  "operation.backup-failed": "A cópia de segurança de {since} falhou",
  "operation.backup-failed.text": "Verifique se há espaço na pasta das cópias e se é possível gravar nela.",
  "operation.disk": "Resta pouco espaço em disco: {free} de {total}",
  "operation.disk.text":
    "Com o disco cheio, o portal não pode receber mais nada. Libere espaço ou aumente o disco.",
  "operation.mail-failed":
    "{count, plural, one {# mensagem de e-mail não pôde ser enviada} many {# de mensagens de e-mail não puderam ser enviadas} other {# mensagens de e-mail não puderam ser enviadas}}",
  "operation.mail-failed.text": "A caixa de saída mostra por quê.",
  "operation.mail-waiting": "Há e-mails sem enviar desde {since}",
  "operation.mail-waiting.text":
    "Talvez o servidor de e-mail não esteja respondendo. Verifique se ele funciona.",
  "operation.jobs-given-up":
    "{count, plural, one {# tarefa foi abandonada depois de várias tentativas} many {# de tarefas foram abandonadas depois de várias tentativas} other {# tarefas foram abandonadas depois de várias tentativas}}",
  "operation.jobs-given-up.text": "O que ela devia fazer não foi feito. Você pode repeti-la ou descartá-la.",
  "operation.jobs-waiting": "Há tarefas pendentes desde {since}",
  "operation.jobs-waiting.text":
    "Talvez haja tarefas demais ao mesmo tempo, ou nenhum processo esteja cuidando delas.",
  "operation.to.mailbox": "Abrir a caixa de saída",
  "operation.to.jobs": "Ver as tarefas",
  "operation.facts": "Dados do portal",
  "operation.fact.backup": "Última cópia de segurança",
  "operation.fact.backup.none": "nenhuma",
  "operation.fact.disk": "Espaço livre em disco",
  "operation.fact.disk.value": "{free} de {total}",
  "operation.fact.database": "Banco de dados",
  "operation.fact.runtime": "Versão do Node",
  "operation.gigabytes": "{size} GB",
  "operation.megabytes": "{size} MB",
} satisfies Record<keyof typeof es, string>;
