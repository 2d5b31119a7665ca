import about from "./en/about.ts";
import admin from "./en/admin.ts";
import argument from "./en/argument.ts";
import common from "./en/common.ts";
import consultation from "./en/consultation.ts";
import desk from "./en/desk.ts";
import form from "./en/form.ts";
import home from "./en/home.ts";
import mail from "./en/mail.ts";
import moderation from "./en/moderation.ts";
import person from "./en/person.ts";
import proposal from "./en/proposal.ts";
import response from "./en/response.ts";
import summary from "./en/summary.ts";
import territory from "./en/territory.ts";
import theme from "./en/theme.ts";

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
