/** Questions for the team: writing one, and the list of them. */
export type AskingWords = {
  readonly write: string;
  readonly title: string;
  readonly hint: string;
  readonly label: string;
  readonly from: (page: string) => string;
  readonly keep: string;
  readonly kept: string;
  readonly empty: string;
  readonly count: (questions: number) => string;
  readonly list: string;
  readonly none: string;
  readonly asked: string;
  readonly markAsked: string;
  readonly notAsked: string;
  readonly takeBack: string;
  readonly takeBackTitle: string;
  readonly takeBackText: string;
  readonly keepIt: string;
  readonly urgent: string;
  readonly inDiary: string;
};
