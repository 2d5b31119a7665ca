import { afterEach } from "vitest";
import { endWhatWasStarted } from "#tests/support/started.ts";

afterEach(endWhatWasStarted);
