/** It cannot be done as it was asked; the sentence says why. */
export class MoveRefusal extends Error {}
