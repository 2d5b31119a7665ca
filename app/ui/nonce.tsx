import { createContext } from "react";

/** Lets the scripts of a hydrated page through the content security policy. */
export const NonceContext = createContext<string | undefined>(undefined);
