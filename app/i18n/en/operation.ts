import type es from "../es/operation.ts";

export default {
  "operation.title": "How the site is running",
  "operation.link.text": "Backups, disk space, mail and tasks: what to keep an eye on.",
  "operation.lead": "What the site needs to keep running and to lose nothing.",
  "operation.well": "All is well",
  "operation.well.text": "Backups, disk space, mail and tasks: nothing needs your attention.",
  "operation.count":
    "{count, plural, one {# thing about how the site is running needs attention.} other {# things about how the site is running need attention.}}",
  "operation.look": "See what needs attention",
  "operation.backup-none": "The site makes no backups",
  "operation.backup-none.text":
    "If the disk fails and nobody makes them some other way, everything people wrote is lost. Whoever runs the server should name a folder, best on another disk, in the setting BACKUP_DIR and restart the site: from then on, a backup is made every night.",
  "operation.backup-never": "There is no backup yet",
  "operation.backup-never.text":
    "One is planned for every night, but none has been made so far. If there is still none tomorrow, whoever runs the server should check that the site is running at night and can write to the backup folder.",
  "operation.backup-old": "The last backup was made on {since}",
  "operation.backup-old.text":
    "What was written since then is in no backup that the site knows of. Whoever runs the server should check that the setting BACKUP_DIR names a folder, that the site can write to it and that it is running at night.",
  "operation.backup-failed": "The backup of {since} failed",
  "operation.backup-failed.text":
    "The site tries again several times on its own. If it does not succeed, whoever runs the server should check that there is room in the backup folder and that the site can write to it.",
  "operation.disk": "Disk space is running low: {free} of {total} left",
  "operation.disk.text":
    "Once the disk is full, the site can store nothing more. Whoever runs the server should free some space or enlarge the disk.",
  "operation.mail-failed":
    "{count, plural, one {# e-mail could not be sent} other {# e-mails could not be sent}}",
  "operation.mail-failed.text":
    "The outbox shows why. If the trouble is temporary, the site tries again several times on its own.",
  "operation.mail-waiting": "E-mails have been waiting to be sent since {since}",
  "operation.mail-waiting.text":
    "There may be many to send, or the part of the site that sends them may have stopped. If they have not gone within an hour, whoever runs the server should check that it is running.",
  "operation.jobs-given-up":
    "{count, plural, one {# task could not be done after several tries} other {# tasks could not be done after several tries}}",
  "operation.jobs-given-up.text":
    "The list of tasks shows what went wrong. There you can ask for another try or dismiss what is no longer needed.",
  "operation.jobs-waiting": "Tasks have been waiting since {since}",
  "operation.jobs-waiting.text":
    "There may be too many at once, or the part of the site that does them may have stopped. If nothing moves within an hour, whoever runs the server should check that it is running.",
  "operation.to.mailbox": "Open the outbox",
  "operation.to.jobs": "See the tasks",
  "operation.facts": "Technical details",
  "operation.fact.backup": "Last backup",
  "operation.fact.backup.none": "none",
  "operation.fact.disk": "Free disk space",
  "operation.fact.disk.value": "{free} of {total}",
  "operation.fact.database": "Database",
  "operation.fact.runtime": "Node.js version",
  "operation.gigabytes": "{size} GB",
  "operation.megabytes": "{size} MB",
} satisfies Record<keyof typeof es, string>;
