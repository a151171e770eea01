/** Patient and caregiver do not say the same about thinking or speech: a reason to call, never an error. `said`, `other`: “Tom · caregiver”. */
export type VoicesWords = {
  readonly title: string;
  readonly text: (said: string, signs: string, other: string) => string;
  readonly why: string;
  /** In the diary, at the entry that says it and at the one that does not. */
  readonly inDiary: { readonly says: (other: string, time: string, signs: string) => string; readonly saysNot: (other: string, time: string, signs: string) => string };
  /** Where somebody may not take back another one's entry. */
  readonly ownEntry: string;
};
