/** From and to, both included: outside them nobody's reading can lie (evidence, section c). A test holds them beside those of the rules. */
export const vitalRanges = {
  heart_rate: { from: 25, to: 250 },
  systolic: { from: 50, to: 260 },
  spo2: { from: 50, to: 100 },
  resp_rate: { from: 4, to: 60 },
} as const;
