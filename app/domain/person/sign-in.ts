import { z } from "zod";
import { longestPassword } from "#app/domain/person/password.ts";
import { blanks } from "#app/domain/text/plain.ts";
import { languages } from "#app/i18n/languages.ts";

export const EmailAddress = z
  .string()
  .trim()
  .max(254)
  .refine((email) => z.email().safeParse(email).success, { message: "form.email" });

/** As typed: never trimmed. */
export const Password = z.string().max(longestPassword);

export const PersonName = z
  .string()
  .trim()
  .min(2)
  .max(80)
  // Names stand beside other people's words: nothing that breaks a line, turns the writing around or
  // is not to be seen, and something to be called by.
  .refine((name) => !/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u.test(name) && !blanks.test(name), {
    message: "form.invalid",
  })
  .refine((name) => /[\p{L}\p{N}]/u.test(name), { message: "form.invalid" });

export const PersonLanguage = z.enum(languages, { message: "form.choose" });

export const SignInInput = z.object({ email: EmailAddress, password: Password });

/** All that is asked of somebody who wants a letter: to sign up, to sign in, to choose a new password. */
export const AskInput = z.object({ email: EmailAddress });

export const NewPasswordInput = z.object({ password: Password });

export const CompleteAccountInput = z.object({
  name: PersonName,
  password: Password.optional(),
});
