/** A centre's own settings: reading them, what they change, what holds now. */
export type CentreWords = {
  /** On Today: a part of the centre's settings cannot be read by this version. */
  readonly unread: { readonly title: string; readonly text: string };
};
