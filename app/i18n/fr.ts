import about from "./fr/about.ts";
import admin from "./fr/admin.ts";
import argument from "./fr/argument.ts";
import common from "./fr/common.ts";
import consultation from "./fr/consultation.ts";
import desk from "./fr/desk.ts";
import form from "./fr/form.ts";
import home from "./fr/home.ts";
import mail from "./fr/mail.ts";
import moderation from "./fr/moderation.ts";
import person from "./fr/person.ts";
import proposal from "./fr/proposal.ts";
import response from "./fr/response.ts";
import summary from "./fr/summary.ts";
import territory from "./fr/territory.ts";
import theme from "./fr/theme.ts";

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
