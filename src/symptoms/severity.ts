/** Five steps, worst in the last 24 hours. Our own wording and scale; apart from the catalogue because the first screen reads it. */
export const severities = ['none', 'mild', 'moderate', 'severe', 'very-severe'] as const;
export type Severity = (typeof severities)[number];
