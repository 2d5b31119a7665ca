import type es from "../es/job.ts";

export default {
  "job.title": "Tarefas do portal",
  "job.link.text":
    "O que o portal faz por conta própria: o que espera, o que está em andamento e o que não pôde ser feito.",
  "job.lead":
    "O portal envia mensagens, prepara resumos e faz outras tarefas por conta própria, sem que ninguém precise esperar por elas. Aqui você vê se alguma ficou para trás.",
  "job.dead": "Tarefas que não puderam ser feitas",
  "job.dead.none": "Não há nenhuma por resolver",
  "job.dead.text":
    "O portal tentou cada uma várias vezes, em intervalos cada vez maiores, e não tentará mais por conta própria. Se você não sabe qual é a causa, mostre a quem administra o servidor o que aparece em “O que falhou”, que está em inglês. Quando a causa estiver resolvida, peça que se tente de novo.",
  "job.waiting": "Tarefas pendentes",
  "job.waiting.none": "Não há tarefas pendentes",
  "job.running": "Tarefas em andamento",
  "job.running.none": "Nenhuma tarefa está em andamento agora",
  "job.work": "Tarefa",
  "job.count": "Quantas",
  "job.oldest": "Horário previsto da primeira (UTC)",
  "job.since": "Desde (UTC)",
  "job.tries": "Tentativas",
  "job.failed-at": "Última tentativa (UTC)",
  "job.error": "O que falhou",
  "job.again.title": "Tentar de novo",
  "job.again.text":
    "A tarefa recomeça assim que chegar a sua vez. Se falhar de novo, o portal a tentará várias outras vezes, como no início.",
  "job.again.submit": "Tentar de novo",
  "job.dismissal.link": "Descartar",
  "job.dismissal.title": "Descartar uma tarefa",
  "job.dismissal.text":
    "Esta tarefa não será feita. Fica registrado quem a descartou e quando; não é possível desfazer.",
  "job.dismissal.submit": "Descartar a tarefa",
  "job.done.again": "A tarefa será tentada de novo.",
  "job.done.dismissed": "A tarefa foi descartada.",
  "job.name.send-mail": "Enviar uma mensagem de e-mail",
  "job.name.summarise": "Preparar os resumos de uma consulta",
  "job.name.tell-followers": "Avisar quem acompanha uma consulta",
  "job.name.look-for-signals": "Procurar em um texto o que a moderação deva olhar",
  "job.name.refresh-cases": "Atualizar os casos de moderação",
  "job.name.tell-voters": "Avisar quem votou em uma proposta unida a outra",
  "job.name.look-for-vote-burst": "Ver se uma proposta recebeu muitos votos seguidos",
  "job.name.decide-in-bulk": "Aplicar uma decisão a vários casos",
  "job.name.undo-in-bulk": "Desfazer uma decisão sobre vários casos",
  "job.name.remove-files": "Tirar do disco os arquivos apagados por ordem legal",
  "job.name.reword": "Pedir a um modelo de linguagem outra redação de um resumo",
  "job.name.retheme": "Procurar de novo os temas dos textos",
  "job.name.back-up": "Fazer a cópia de segurança",
  "job.name.tidy": "Apagar o que não é mais preciso guardar",
} satisfies Record<keyof typeof es, string>;
