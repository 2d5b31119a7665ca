import fc from "fast-check";

// What is tried at random is the same in every run, so that the check of a change speaks of that change;
// FAST_CHECK_SEED looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_122) });
