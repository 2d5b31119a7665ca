import { z } from "zod";
import { foldEmail } from "#app/domain/person/person.ts";
import { EmailAddress } from "#app/domain/person/sign-in.ts";

/** All that is asked of somebody without an account. */
export const FollowInput = z.object({ email: EmailAddress.transform(foldEmail) });
export type FollowInput = z.infer<typeof FollowInput>;

/** An address that nobody confirmed is erased after so many days. */
export const daysToConfirm = 7;
