/** Which set of warning signs this is. Light on purpose: the frame shows it before the rules are loaded. */
export const ruleSet = { version: '2026.11.1', date: '2026-11-22', reviewBy: '2027-05-22' } as const;
