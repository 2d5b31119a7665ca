import about from "./pt/about.ts";
import admin from "./pt/admin.ts";
import argument from "./pt/argument.ts";
import common from "./pt/common.ts";
import consultation from "./pt/consultation.ts";
import desk from "./pt/desk.ts";
import form from "./pt/form.ts";
import home from "./pt/home.ts";
import mail from "./pt/mail.ts";
import moderation from "./pt/moderation.ts";
import person from "./pt/person.ts";
import proposal from "./pt/proposal.ts";
import response from "./pt/response.ts";
import summary from "./pt/summary.ts";
import territory from "./pt/territory.ts";
import theme from "./pt/theme.ts";

export default {
  ...about,
  ...admin,
  ...argument,
  ...common,
  ...consultation,
  ...desk,
  ...form,
  ...home,
  ...mail,
  ...moderation,
  ...person,
  ...proposal,
  ...response,
  ...summary,
  ...territory,
  ...theme,
};
