import about from "./fr/about.ts";
import admin from "./fr/admin.ts";
import answer from "./fr/answer.ts";
import appeal from "./fr/appeal.ts";
import argument from "./fr/argument.ts";
import authority from "./fr/authority.ts";
import builder from "./fr/builder.ts";
import common from "./fr/common.ts";
import consultation from "./fr/consultation.ts";
import design from "./fr/design.ts";
import desk from "./fr/desk.ts";
import download from "./fr/download.ts";
import edition from "./fr/edition.ts";
import figure from "./fr/figure.ts";
import form from "./fr/form.ts";
import home from "./fr/home.ts";
import job from "./fr/job.ts";
import mail from "./fr/mail.ts";
import moderation from "./fr/moderation.ts";
import operation from "./fr/operation.ts";
import opinion from "./fr/opinion.ts";
import person from "./fr/person.ts";
import phase from "./fr/phase.ts";
import population from "./fr/population.ts";
import proposal from "./fr/proposal.ts";
import question from "./fr/question.ts";
import queue from "./fr/queue.ts";
import record from "./fr/record.ts";
import response from "./fr/response.ts";
import result from "./fr/result.ts";
import rewording from "./fr/rewording.ts";
import rule from "./fr/rule.ts";
import signal from "./fr/signal.ts";
import source from "./fr/source.ts";
import summary from "./fr/summary.ts";
import territory from "./fr/territory.ts";
import theme from "./fr/theme.ts";
import translation from "./fr/translation.ts";

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
