/** Told of every act by its name; returns what the act returned. */
export type ActWatch = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** Pages are built with a copy of this module of their own: what both must find is kept beside all modules. */
const place = Symbol.for("cabildo.act-watch");
const everywhere = globalThis as { [place]?: ActWatch };

export function watchActs(watch: ActWatch | null) {
  everywhere[place] = watch ?? undefined;
}

export function watched<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const watch = everywhere[place];
  return watch ? watch(name, work) : work();
}
