import type es from "../es/operation.ts";

export default {
  "operation.title": "How the portal is running",
  "operation.link.text": "Backups, disk space, mail and jobs: what needs a look.",
  "operation.lead": "What the portal needs to keep running and to lose nothing.",
  "operation.well": "All is well",
  "operation.well.text": "Nothing needs your attention.",
  "operation.count":
    "{count, plural, one {# thing about how the portal is running needs attention.} other {# things about how the portal is running need attention.}}",
  "operation.look": "See what needs attention",
  "operation.backup-none": "No backups are made",
  "operation.backup-none.text":
    "If the disk fails, everything people wrote is lost. Whoever runs the server should name a folder in BACKUP_DIR: from then on, a backup is made every night.",
  "operation.backup-never": "There is no backup yet",
  "operation.backup-never.text":
    "Backups are planned, but none has been made in two days. Check that the portal is running at night and that the backup folder can be written to.",
  "operation.backup-old": "The last backup was made on {since}",
  "operation.backup-old.text": "What was written since then is in no backup.",
  "operation.backup-failed": "The backup of {since} failed",
  "operation.backup-failed.text":
    "Check that there is room in the backup folder and that it can be written to.",
  "operation.disk": "Disk space is running low: {free} of {total} left",
  "operation.disk.text":
    "Once the disk is full, the portal can take in nothing more. Free some space or enlarge the disk.",
  "operation.mail-failed":
    "{count, plural, one {# e-mail could not be sent} other {# e-mails could not be sent}}",
  "operation.mail-failed.text": "The outbox shows why.",
  "operation.mail-waiting": "E-mails have been waiting to be sent since {since}",
  "operation.mail-waiting.text": "The mail server may not be answering. Check that it works.",
  "operation.jobs-given-up":
    "{count, plural, one {# job was given up after several tries} other {# jobs were given up after several tries}}",
  "operation.jobs-given-up.text":
    "What they should have done has not been done. You can run them again or dismiss them.",
  "operation.jobs-waiting": "Jobs have been waiting since {since}",
  "operation.jobs-waiting.text": "There may be too many at once, or no process is taking care of them.",
  "operation.to.mailbox": "Open the outbox",
  "operation.to.jobs": "See the jobs",
  "operation.facts": "About this portal",
  "operation.fact.backup": "Last backup",
  "operation.fact.backup.none": "none",
  "operation.fact.disk": "Free disk space",
  "operation.fact.disk.value": "{free} of {total}",
  "operation.fact.database": "Database",
  "operation.fact.runtime": "Node version",
  "operation.gigabytes": "{size} GB",
  "operation.megabytes": "{size} MB",
} satisfies Record<keyof typeof es, string>;
