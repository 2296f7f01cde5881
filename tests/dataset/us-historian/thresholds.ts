/** What the measures of who is who hold at: what was reached, rounded down. */
export const THRESHOLDS = {
  precision: 0.995,
  recall: 0.97,
  country: 0.99,
  metPrecision: 0.99,
  metRecall: 0.95,
} as const;
