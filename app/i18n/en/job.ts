import type es from "../es/job.ts";

export default {
  "job.title": "The site’s tasks",
  "job.link.text":
    "What the site does on its own: what is waiting, what is under way and what could not be done.",
  "job.lead":
    "The site sends messages, prepares summaries and does other tasks on its own, so that nobody has to wait for them. Here you see whether any was left behind.",
  "job.dead": "Tasks that could not be done",
  "job.dead.none": "None to deal with",
  "job.dead.text":
    "The site tried each of them several times, waiting longer each time, and will not try again on its own. If you do not know the cause, show “What went wrong” to whoever runs the server. Once the cause is fixed, ask for another try.",
  "job.waiting": "Tasks waiting",
  "job.waiting.none": "No task is waiting",
  "job.running": "Tasks under way",
  "job.running.none": "No task is under way right now",
  "job.work": "Task",
  "job.count": "How many",
  "job.oldest": "First one due (UTC)",
  "job.since": "Since (UTC)",
  "job.tries": "Tries",
  "job.failed-at": "Last try (UTC)",
  "job.error": "What went wrong",
  "job.again.title": "Try again",
  "job.again.text":
    "The task starts again as soon as its turn comes. If it fails once more, the site will try it several more times, as it did at first.",
  "job.again.submit": "Try again",
  "job.dismissal.link": "Dismiss",
  "job.dismissal.title": "Dismiss a task",
  "job.dismissal.text":
    "This task will not be done. Who dismissed it and when is recorded; this cannot be undone.",
  "job.dismissal.submit": "Dismiss the task",
  "job.done.again": "The task will be tried again.",
  "job.done.dismissed": "The task was dismissed.",
  "job.name.send-mail": "Send an e-mail",
  "job.name.summarise": "Prepare a consultation’s summaries",
  "job.name.tell-followers": "Tell those who follow a consultation",
  "job.name.look-for-signals": "Look in a text for what moderators should see",
  "job.name.refresh-cases": "Bring moderation cases up to date",
  "job.name.tell-voters": "Tell those who voted on a proposal merged into another",
  "job.name.look-for-vote-burst": "See whether a proposal got many votes in a row",
  "job.name.decide-in-bulk": "Apply a decision to several cases",
  "job.name.undo-in-bulk": "Undo a decision on several cases",
  "job.name.remove-files": "Remove from the disk the files that the law required to be erased",
  "job.name.reword": "Ask a language model to reword a summary",
  "job.name.retheme": "Look for the themes of the texts again",
  "job.name.back-up": "Make the backup",
  "job.name.tidy": "Delete what no longer needs to be kept",
} satisfies Record<keyof typeof es, string>;
