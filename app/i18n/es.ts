import about from "./es/about.ts";
import admin from "./es/admin.ts";
import answer from "./es/answer.ts";
import appeal from "./es/appeal.ts";
import argument from "./es/argument.ts";
import authority from "./es/authority.ts";
import builder from "./es/builder.ts";
import common from "./es/common.ts";
import consultation from "./es/consultation.ts";
import design from "./es/design.ts";
import desk from "./es/desk.ts";
import download from "./es/download.ts";
import edition from "./es/edition.ts";
import figure from "./es/figure.ts";
import form from "./es/form.ts";
import home from "./es/home.ts";
import job from "./es/job.ts";
import mail from "./es/mail.ts";
import moderation from "./es/moderation.ts";
import operation from "./es/operation.ts";
import opinion from "./es/opinion.ts";
import person from "./es/person.ts";
import phase from "./es/phase.ts";
import population from "./es/population.ts";
import proposal from "./es/proposal.ts";
import question from "./es/question.ts";
import queue from "./es/queue.ts";
import record from "./es/record.ts";
import response from "./es/response.ts";
import result from "./es/result.ts";
import rewording from "./es/rewording.ts";
import rule from "./es/rule.ts";
import signal from "./es/signal.ts";
import source from "./es/source.ts";
import summary from "./es/summary.ts";
import territory from "./es/territory.ts";
import theme from "./es/theme.ts";
import translation from "./es/translation.ts";

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
