/** A question as its features and its label, both as numbers from 0. */
export type Sample = { readonly features: readonly number[]; readonly label: number };

export type Fitted = {
  /** One a label. */
  readonly bias: readonly number[];
  /** By label: one weight a feature. */
  readonly weights: readonly Float64Array[];
};

export type FitOptions = {
  /** How often all samples are gone through at most. */
  readonly rounds: number;
  /** What a sample on the wrong side costs, beside the square of the weights. */
  readonly cost: number;
  /** Weights below this are given up, and the others fitted again without them. */
  readonly least: number;
};

type Problem = {
  readonly rows: readonly Int32Array[];
  readonly cost: number;
  /** By round: the samples in an order of its own. */
  readonly orders: readonly Int32Array[];
  readonly features: number;
};

/** Steps of a round that add up to less than this end the fit. */
const SETTLED = 1e-3;

const NO_FEATURES = new Int32Array(0);

/**
 * Fits one linear model a label against all others: the squared hinge loss with an L2 penalty, by dual coordinate descent (Hsieh,
 * Chang, Lin, Keerthi and Sundararajan 2008). The orders are shuffled, but always alike: the same samples give the same weights.
 */
export function fitOneVsRest(
  samples: readonly Sample[],
  shape: { readonly features: number; readonly labels: number },
  { rounds, cost, least }: FitOptions,
): Fitted {
  const problem: Problem = {
    rows: samples.map(({ features }) => Int32Array.from(features)),
    cost,
    orders: ordersOf(samples.length, rounds),
    features: shape.features,
  };
  const fitted = Array.from({ length: shape.labels }, (_, label) => {
    const sides = Int8Array.from(samples, (sample) => (sample.label === label ? 1 : -1));
    const { weights } = fitSides(problem, sides);
    const kept = problem.rows.map((row) => row.filter((feature) => Math.abs(weights[feature] ?? 0) >= least));
    return fitSides({ ...problem, rows: kept }, sides);
  });
  return { bias: fitted.map(({ bias }) => bias), weights: fitted.map(({ weights }) => weights) };
}

/** Fisher-Yates by the numbers of a linear congruential generator (Numerical Recipes). */
function ordersOf(length: number, rounds: number): readonly Int32Array[] {
  let state = 1;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: rounds }, () => {
    const order = Int32Array.from({ length }, (_, at) => at);
    for (let at = length - 1; at > 0; at -= 1) {
      const other = below(at + 1);
      const moved = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = moved;
    }
    return order;
  });
}

function fitSides(
  { rows, cost, orders, features }: Problem,
  sides: Int8Array,
): { readonly bias: number; readonly weights: Float64Array } {
  const weights = new Float64Array(features);
  const duals = new Float64Array(rows.length);
  const slack = 1 / (2 * cost);
  let bias = 0;
  for (const order of orders) {
    let moved = 0;
    for (const at of order) {
      const row = rows[at] ?? NO_FEATURES;
      const side = sides[at] ?? 1;
      const dual = duals[at] ?? 0;
      const slope = side * (bias + sum(weights, row)) - 1 + slack * dual;
      const next = Math.max(0, dual - slope / (row.length + 1 + slack));
      if (next === dual) continue;
      duals[at] = next;
      const change = (next - dual) * side;
      bias += change;
      add(weights, row, change);
      moved += Math.abs(change);
    }
    if (moved < SETTLED) break;
  }
  return { bias, weights };
}

function sum(weights: Float64Array, row: Int32Array): number {
  let total = 0;
  for (const feature of row) total += weights[feature] ?? 0;
  return total;
}

function add(weights: Float64Array, row: Int32Array, change: number): void {
  for (const feature of row) weights[feature] = (weights[feature] ?? 0) + change;
}
