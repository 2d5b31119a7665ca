/**
 * Milliseconds of a processor that this takes in our own process, its threads with it; each runs one test
 * file at a time. Other work on the machine makes everything take longer, but costs nobody else more of it.
 */
export async function processorTimeOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
