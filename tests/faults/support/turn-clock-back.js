// Loaded before the portal: at each SIGUSR2 the clock that it sees goes back by an hour.
const RealDate = Date;
let backMs = 0;
process.on("SIGUSR2", () => {
  backMs += 3_600_000;
});
globalThis.Date = class ShiftedDate extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [RealDate.now() - backMs] : given));
  }
  static now() {
    return RealDate.now() - backMs;
  }
};
