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
import form from "./pt/form.ts";
import home from "./pt/home.ts";
import mail from "./pt/mail.ts";
import moderation from "./pt/moderation.ts";
import person from "./pt/person.ts";
import phase from "./pt/phase.ts";
import proposal from "./pt/proposal.ts";
import question from "./pt/question.ts";
import queue from "./pt/queue.ts";
import record from "./pt/record.ts";
import response from "./pt/response.ts";
import result from "./pt/result.ts";
import rule from "./pt/rule.ts";
import signal from "./pt/signal.ts";
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
  ...form,
  ...home,
  ...mail,
  ...moderation,
  ...person,
  ...phase,
  ...proposal,
  ...question,
  ...queue,
  ...record,
  ...response,
  ...result,
  ...rule,
  ...signal,
  ...summary,
  ...territory,
  ...theme,
  ...translation,
};
