import { afterAll } from "vitest";
import { closeWhatIsOpen } from "#tests/support/after-file.ts";

// Read anew for each test file, unlike the modules that files share.
afterAll(closeWhatIsOpen);
