const closings: (() => unknown)[] = [];

/** Runs when the test file that asked for it is over, though files share their modules. */
export function afterThisFile(close: () => unknown) {
  closings.push(close);
}

export async function closeWhatIsOpen() {
  for (const close of closings.splice(0).reverse()) await close();
}
