import type { VoteMatrix } from "#app/domain/summary/group/opinion.ts";

/**
 * Where each person stands: their own votes only, along the components, times
 * sqrt(proposals / own votes) so that few votes do not mean the middle (Small et al. 2021).
 * @param neutral votes that say nothing, added to everybody's: they draw in those who voted little
 * @returns two numbers a person; 0, 0 for somebody without votes
 */
export function projected(
  matrix: VoteMatrix,
  means: Float64Array,
  components: Float64Array,
  neutral = 0,
): Float64Array {
  const { people, proposals, start, proposal, choice } = matrix;
  const positions = new Float64Array(2 * people);
  for (let person = 0; person < people; person++) {
    const from = start[person] as number;
    const to = start[person + 1] as number;
    let x = 0;
    let y = 0;
    for (let cell = from; cell < to; cell++) {
      const column = proposal[cell] as number;
      const centred = (choice[cell] as number) - (means[column] as number);
      x += centred * (components[column] as number);
      y += centred * (components[proposals + column] as number);
    }
    const scale = Math.sqrt((proposals + neutral) / Math.max(1, to - from + neutral));
    positions[2 * person] = x * scale;
    positions[2 * person + 1] = y * scale;
  }
  return positions;
}
