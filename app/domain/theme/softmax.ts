/** Places and weights of what a text has, in order of place. */
export type Features = readonly (readonly [place: number, weight: number])[];

export interface SoftmaxExample {
  features: Features;
  /** By class: what is known beforehand, 0 where nothing is. */
  prior: Float64Array;
  /** By class, shares that sum to 1. */
  target: Float64Array;
}

export interface SoftmaxModel {
  classes: number;
  /** features x classes, row after row. */
  weights: Float64Array;
  bias: Float64Array;
  /** What the prior is worth, the same for every class. */
  priorWorth: number;
}

const rounds = 300;
const step = 1;
const momentum = 0.9;

/**
 * Multinomial logistic regression with a prior that all classes share (conditional logit, McFadden 1974), its
 * weights held small by their squares, fitted by gradient descent with momentum (Polyak 1964) from zero: the
 * same examples in the same order give the same numbers.
 * @param strength  of the penalty on squared weights
 */
export function fitSoftmax(
  examples: readonly SoftmaxExample[],
  features: number,
  classes: number,
  strength: number,
) {
  const model: SoftmaxModel = {
    classes,
    weights: new Float64Array(features * classes),
    bias: new Float64Array(classes),
    priorWorth: 0,
  };
  const speed = { weights: new Float64Array(features * classes), bias: new Float64Array(classes), prior: 0 };
  for (let round = 0; round < rounds; round++) {
    const slope = {
      weights: new Float64Array(features * classes),
      bias: new Float64Array(classes),
      prior: 0,
    };
    for (const example of examples) {
      const share = probabilities(model, example.features, example.prior);
      for (let place = 0; place < classes; place++) {
        const error = (share[place]! - example.target[place]!) / examples.length;
        slope.bias[place]! += error;
        slope.prior += error * example.prior[place]!;
        for (const [feature, weight] of example.features)
          slope.weights[feature * classes + place]! += error * weight;
      }
    }
    for (let at = 0; at < speed.weights.length; at++) {
      const next =
        momentum * speed.weights[at]! - step * (slope.weights[at]! + strength * model.weights[at]!);
      speed.weights[at] = next;
      model.weights[at]! += next;
    }
    for (let place = 0; place < classes; place++) {
      speed.bias[place] = momentum * speed.bias[place]! - step * slope.bias[place]!;
      model.bias[place]! += speed.bias[place]!;
    }
    speed.prior = momentum * speed.prior - step * slope.prior;
    model.priorWorth += speed.prior;
  }
  return model;
}

/** By class, summing to 1. */
export function probabilities(model: SoftmaxModel, features: Features, prior: Float64Array): Float64Array {
  const { classes, weights, bias, priorWorth } = model;
  const score = bias.map((start, place) => start + priorWorth * prior[place]!);
  for (const [feature, weight] of features) {
    for (let place = 0; place < classes; place++)
      score[place]! += weights[feature * classes + place]! * weight;
  }
  const most = Math.max(...score);
  let sum = 0;
  for (let place = 0; place < classes; place++) sum += score[place] = Math.exp(score[place]! - most);
  return score.map((value) => value / sum);
}
