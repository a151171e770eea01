import type { AlertWords } from '#content/shape/alert.ts';

const theNumber = (number: string | null): string => number ?? 'the emergency number';
const daysAgo = (day: number): string => (day === 0 ? 'today' : day === 1 ? 'yesterday' : `${day} days ago`);

export const alert = {
  marked: (signs) => `You marked: ${signs}`,
  say: {
    title: 'Say this',
    who: ({ speaker, name, day }) => {
      const who = speaker === 'patient' ? 'I' : (name ?? 'The patient');
      if (day !== null && day < 0) return `${who} will soon have CAR\u00A0T-\u2060cell therapy.`;
      return day === null ? `${who} had CAR\u00A0T-\u2060cell therapy.` : `${who} had CAR\u00A0T-\u2060cell therapy ${daysAgo(day)}.`;
    },
    now: ({ signs }) => `Now: ${signs}.`,
  },
  emergency: {
    steps: (name) => [
      name ? `Stay with ${name}. Do not drive yourselves.` : 'Do not stay alone. Do not drive.',
      'Unlock the door. Have the papers or card ready.',
      'Tell the crew: “CAR\u00A0T-\u2060cell patient”.',
    ],
    thenTeam: 'Then call the CAR\u00A0T team',
  },
  urgent: {
    noTeamNumber: 'No team number is saved. Call your hospital and ask for the CAR\u00A0T team.',
    waitTitle: 'While you wait',
    wait: ({ minutes, emergency }, fever) => [
      ...(fever ? ['Do not take anything for the fever unless your team says so.'] : []),
      'Keep someone with you.',
      `No answer in ${minutes} minutes, or getting worse? Call ${theNumber(emergency)}.`,
    ],
  },
  sameDay: {
    closed: (hours) => `Clinic closed, or no answer in ${hours} hours? Call the 24-\u2060hour line.`,
  },
  routine: {
    onReport: 'It is written in your diary.',
    ifWorse: 'If it gets worse, call.',
    phone: (days) => `No visit in the next ${days} days? Call in office hours.`,
  },
  crisis: {
    title: 'Call now. You are not alone.',
    text: 'Stay with someone. Call now.',
    callLine: (number) => `Call the crisis line · ${number}`,
    textLine: (number) => `Or send it a text · ${number}`,
    mentalHealth: (number) => `In England: NHS ${number}, mental-\u2060health option`,
    noLine: 'Call someone you trust and ask them to stay with you.',
    danger: (emergency) => `In danger right now? Call ${theNumber(emergency)}.`,
    steps: [
      'Do not stay alone.',
      'Ask someone to put medicines and dangerous things away.',
      'Then call the CAR\u00A0T team within the hour.',
    ],
    thenTeam: 'Then call the CAR\u00A0T team. The treatment can cause sudden changes of mood.',
    unverified: 'We could not check this number. No answer? Call the emergency number.',
  },
  why: {
    title: 'Why am I seeing this?',
    evenIfWell: 'Call even if you feel well. Day or night.',
    more: 'Why am I seeing this?',
    entered: 'What was entered',
    countedFrom: 'Counted from this entry',
    line: 'The line on your list',
    teamLine: 'Your team’s own line',
    listLine: 'Without it, the list says',
    teamList: (centre, date) => `Your team has made this stricter: ${centre}, ${date}.`,
    reason: 'Why it matters',
    sources: 'Where it comes from',
    list: (version, rule) => `Warning list ${version}, sign ${rule}`,
    standardList: 'The standard list. Your team has not changed it.',
    notReviewed: 'Not yet reviewed by a clinician.',
  },
  also: 'Also',
  outcome: {
    notSaved: 'This could not be written down. Note the time on paper. Then try again.',
    title: 'What happened?',
    at: (time) => `Called at ${time}`,
    changeTime: 'Change the time of the call',
    options: {
      reached: { label: 'I reached someone', hint: 'Do what they told you.', past: 'reached someone' },
      'no-answer': { label: 'No answer', hint: 'See the next number.', past: 'no answer' },
      'told-to-come': { label: 'They told us to come in', hint: 'Take your papers and your medicines.', past: 'told to come in' },
      'told-to-watch': { label: 'They told us to watch', hint: 'Write down what to look for.', past: 'told to watch' },
      seen: { label: 'Already seen by staff', hint: 'At the clinic or the hospital.', past: 'seen by staff' },
      mistake: { label: 'It was a mistake', hint: 'The entry was wrong.', past: 'marked as a mistake' },
    },
    stays: 'The warning stays on Today until you choose.',
    worse: (emergency) => `Getting worse while you wait? Call ${theNumber(emergency)}.`,
  },
  noAnswer: {
    title: (time) => `No answer at ${time}`,
    next: 'Try the next number now',
    again: 'Call the 24-\u2060hour line again',
    nobodyBy: (time, emergency) => `Nobody by ${time}? Call ${theNumber(emergency)}.`,
    rule: (minutes) => `${minutes} minutes after your first call. Sooner if worse.`,
    reached: 'I reached someone',
    backup: 'Call the backup line',
    clinicAgain: 'Try the clinic again',
    lineBy: (time) => `Nobody by ${time}? Call the 24-\u2060hour line.`,
    lineNow: 'Call the 24-\u2060hour line now',
    lineRule: (hours) => `${hours} hours after your first call, or once the clinic is closed.`,
    calls: 'Calls so far',
    tried: (time) => `${time}: no answer`,
  },
  mistake: {
    link: 'I marked this by mistake',
    title: 'Is it really not there?',
    text: 'If you are not sure, call. A call too many does no harm.',
    goBack: 'Go back to calling',
    confirm: 'It was a mistake',
    kept: 'The mistaken entry stays in the diary, marked.',
  },
  backToFlag: 'Back to the warning',
  changeEntry: 'Change what I entered',
} as const satisfies AlertWords;
