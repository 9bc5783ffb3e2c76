/** A figure over time, to be drawn: dates to scale on one axis, values from zero on the other. */
export type Chart = {
  /** Values divided by the factor are in the unit of the label: `billion yuan`. */
  readonly axis: { readonly factor: number; readonly label: string };
  /** What each value is for. */
  readonly spacing: 'year' | 'fiscal-year' | 'half' | 'quarter' | 'day';
  /** False for events, such as fines: each value stands by itself. */
  readonly joined: boolean;
  /** Oldest first; of sources that disagree on a date both are there, the newest last. */
  readonly points: readonly ChartPoint[];
};

export type ChartPoint = {
  /** The date or period: `2025-Q2`. */
  readonly at: string;
  /** Middle of the period, YYYY-MM-DD. */
  readonly day: string;
  readonly value: number;
  /** Set on a forecast, target or estimate: what it is, in words. */
  readonly basis?: string;
};
