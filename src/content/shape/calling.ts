/** What stands around a call: the numbers themselves, the way there, asking for an appointment. */
export type CallingWords = {
  readonly clinic: {
    readonly call: string;
    /** While its hours are not known. */
    readonly hint: string;
    readonly open: (until: string) => string;
    /** `next`: day and time of the next opening, null when it is unknown. */
    readonly closed: (next: string | null) => string;
  };
  /** Rows of Get help. */
  readonly rows: { readonly say: string; readonly way: string; readonly appointment: string; readonly numbers: string; readonly card: string };
  readonly numbers: {
    readonly title: string;
    readonly hint: string;
    readonly backup: string;
    readonly backupHint: string;
    readonly hours: string;
    readonly hoursHint: string;
    readonly from: string;
    readonly to: string;
    readonly hoursProblem: string;
    readonly emergency: string;
    /** `usual`: the number of the country, null when it is unknown. */
    readonly emergencyHint: (usual: string | null) => string;
    readonly crisis: string;
    readonly crisisHint: (usual: string | null) => string;
    readonly crisisUnchecked: string;
    readonly sameAsTeam: string;
    /** How old the table of countries is. */
    readonly asOf: (date: string) => string;
  };
  readonly way: {
    readonly title: string;
    /** Said on the page, whatever else stands there. */
    readonly notYourself: string;
    readonly inDanger: (emergency: string | null) => string;
    readonly nothing: string;
    readonly address: string;
    readonly addressHint: string;
    readonly door: string;
    readonly doorHint: string;
    readonly ride: string;
    readonly rideHint: string;
    readonly write: string;
    readonly change: string;
    readonly takeTitle: string;
    readonly take: readonly string[];
    readonly atDesk: string;
    readonly copyAddress: string;
  };
  readonly appointment: {
    readonly title: string;
    readonly say: (name: string | null) => string;
    readonly sayTitle: string;
    readonly questions: string;
    readonly none: string;
    readonly write: string;
    readonly all: string;
    readonly notUrgent: string;
  };
  readonly copied: string;
  readonly byHand: string;
};
