import about from "./es/about.ts";
import admin from "./es/admin.ts";
import argument from "./es/argument.ts";
import common from "./es/common.ts";
import consultation from "./es/consultation.ts";
import desk from "./es/desk.ts";
import form from "./es/form.ts";
import home from "./es/home.ts";
import mail from "./es/mail.ts";
import moderation from "./es/moderation.ts";
import person from "./es/person.ts";
import proposal from "./es/proposal.ts";
import response from "./es/response.ts";
import summary from "./es/summary.ts";
import territory from "./es/territory.ts";
import theme from "./es/theme.ts";

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
