/** From an entry to the warning signs it touched, from a sign to its page of the guide, and back. */
export type SignLinksWords = {
  /** The page of one sign while nothing of it stands in the entries. */
  readonly title: string;
  readonly notNow: string;
  /** Over the heading of the level: what the sign would mean. */
  readonly ifThere: string;
  /** On a page of the guide. */
  readonly here: { readonly title: string; readonly count: (signs: number) => string; readonly diary: string };
  /** On an entry of the diary. */
  readonly entry: { readonly title: string };
};
