import about from "./en/about.ts";
import admin from "./en/admin.ts";
import answer from "./en/answer.ts";
import appeal from "./en/appeal.ts";
import argument from "./en/argument.ts";
import authority from "./en/authority.ts";
import builder from "./en/builder.ts";
import common from "./en/common.ts";
import consultation from "./en/consultation.ts";
import design from "./en/design.ts";
import desk from "./en/desk.ts";
import download from "./en/download.ts";
import edition from "./en/edition.ts";
import figure from "./en/figure.ts";
import form from "./en/form.ts";
import home from "./en/home.ts";
import job from "./en/job.ts";
import mail from "./en/mail.ts";
import moderation from "./en/moderation.ts";
import operation from "./en/operation.ts";
import opinion from "./en/opinion.ts";
import person from "./en/person.ts";
import phase from "./en/phase.ts";
import population from "./en/population.ts";
import proposal from "./en/proposal.ts";
import question from "./en/question.ts";
import queue from "./en/queue.ts";
import record from "./en/record.ts";
import response from "./en/response.ts";
import result from "./en/result.ts";
import rewording from "./en/rewording.ts";
import rule from "./en/rule.ts";
import signal from "./en/signal.ts";
import source from "./en/source.ts";
import summary from "./en/summary.ts";
import territory from "./en/territory.ts";
import theme from "./en/theme.ts";
import translation from "./en/translation.ts";

export default {
  ...about,
  ...admin,
  ...answer,
  ...appeal,
  ...argument,
  ...authority,
  ...builder,
  ...common,
  ...consultation,
  ...design,
  ...desk,
  ...download,
  ...edition,
  ...figure,
  ...form,
  ...home,
  ...job,
  ...mail,
  ...moderation,
  ...operation,
  ...opinion,
  ...person,
  ...phase,
  ...population,
  ...proposal,
  ...question,
  ...queue,
  ...record,
  ...response,
  ...result,
  ...rewording,
  ...rule,
  ...signal,
  ...source,
  ...summary,
  ...territory,
  ...theme,
  ...translation,
};
