import about from "./pt/about.ts";
import admin from "./pt/admin.ts";
import answer from "./pt/answer.ts";
import appeal from "./pt/appeal.ts";
import argument from "./pt/argument.ts";
import authority from "./pt/authority.ts";
import builder from "./pt/builder.ts";
import common from "./pt/common.ts";
import consultation from "./pt/consultation.ts";
import design from "./pt/design.ts";
import desk from "./pt/desk.ts";
import download from "./pt/download.ts";
import edition from "./pt/edition.ts";
import figure from "./pt/figure.ts";
import form from "./pt/form.ts";
import home from "./pt/home.ts";
import job from "./pt/job.ts";
import mail from "./pt/mail.ts";
import moderation from "./pt/moderation.ts";
import operation from "./pt/operation.ts";
import opinion from "./pt/opinion.ts";
import person from "./pt/person.ts";
import phase from "./pt/phase.ts";
import population from "./pt/population.ts";
import proposal from "./pt/proposal.ts";
import question from "./pt/question.ts";
import queue from "./pt/queue.ts";
import record from "./pt/record.ts";
import response from "./pt/response.ts";
import result from "./pt/result.ts";
import rewording from "./pt/rewording.ts";
import rule from "./pt/rule.ts";
import signal from "./pt/signal.ts";
import source from "./pt/source.ts";
import summary from "./pt/summary.ts";
import territory from "./pt/territory.ts";
import theme from "./pt/theme.ts";
import translation from "./pt/translation.ts";

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
