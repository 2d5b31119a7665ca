import { markPath, markShapes } from "#app/domain/summary/figure/group-mark.ts";

/** The shape and colour of a group's dots, beside its letter. @param mark  a place in `markShapes` */
export function GroupMark({ mark }: { mark: number }) {
  return (
    <svg className="mark" data-group={mark} viewBox="-4.2 -4.2 8.4 8.4" aria-hidden="true">
      <path d={`M0 0${markPath(markShapes[mark]!)}`} />
    </svg>
  );
}
