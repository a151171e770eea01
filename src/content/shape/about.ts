/** What this app can and cannot do. */
export type AboutWords = {
  readonly title: string;
  readonly can: { readonly title: string; readonly items: readonly string[] };
  readonly cannot: { readonly title: string; readonly items: readonly string[] };
  readonly list: { readonly title: string; readonly text: readonly string[] };
  readonly privacy: { readonly title: string; readonly text: readonly string[] };
  readonly review: { readonly title: string; readonly text: readonly string[] };
};
