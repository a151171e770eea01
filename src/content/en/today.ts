import type { TodayWords } from '#content/shape/today.ts';

const missingWords = { danger: 'the danger signs', temperature: 'temperature', 'thinking-check': 'the thinking check' } as const;

export const today = {
  title: 'Today',
  pageTitle: (day) => `${day} · Today`,
  sinceCells: 'since the CAR\u00A0T cells',
  beforeCells: 'before the CAR\u00A0T cells',
  dayUnknown: {
    title: 'What day were the cells given?',
    text: 'Until you add it, the app uses the strictest list.',
    button: 'Add the day',
  },
  greeting: (part, name) => {
    const hello = { morning: 'Good morning', afternoon: 'Good afternoon', evening: 'Good evening', night: 'Hello' }[part];
    return name ? `${hello}, ${name}` : hello;
  },
  stones: {
    label: 'Days since the cells',
    saved: (day, weekday) => `${day}, ${weekday}, saved`,
    flagged: (day, weekday) => `${day}, ${weekday}, saved, had a warning`,
    nothing: (day, weekday) => `${day}, ${weekday}, nothing entered`,
    hospital: (day, weekday) => `${day}, ${weekday}, in the hospital`,
    now: (day, weekday) => `${day}, ${weekday}, today`,
  },
  start: { text: 'Three short steps. You can stop any time.', button: 'Start check-in', temperature: 'Temperature only' },
  draft: {
    title: (step) => `You stopped at step ${step}`,
    text: (time, day) => `What you entered ${day === null ? '' : `on ${day} `}at ${time} is kept. It is not compared with the list yet.`,
    callText: 'A sign in it may need a call. Do not wait with it.',
    button: 'Carry on',
    over: 'Start again',
  },
  incomplete: {
    title: (missing) => {
      const words = missing.map((one) => missingWords[one]).join(', ');
      return missing.length === 1 ? `One thing is missing: ${words}` : `Some things are missing: ${words}`;
    },
    text: 'Without it, the app cannot compare today with your list.',
    add: {
      danger: 'Answer the danger signs',
      temperature: 'Add temperature',
      'thinking-check': 'Do the thinking check',
    },
  },
  quiet: {
    heading: 'Nothing you entered matches your warning-\u2060sign list.',
    time: (entered, until) => `Last entry ${entered}. This counts until ${until}.`,
    uncertain: 'This app cannot examine you.',
    callAnyway: 'If something feels wrong, call your team, even if it is not on the list.',
    callAnywayIf: 'Call your team anyway if',
    reasons: [
      'something feels wrong, even if it is not on the list',
      'someone near you says you are not yourself',
      'a symptom gets worse',
    ],
    expired: (hours) => `Last check-in ${hours} ${hours === 1 ? 'hour' : 'hours'} ago. Time for a new temperature.`,
    temperature: 'Temperature',
    addMore: 'Add more',
  },
  routine: (signs) => `For the next visit: ${signs}`,
  standing: {
    called: (time, outcome) => `called ${time}, ${outcome}`,
    stays: 'This stays here while the sign is in your recent entries.',
    callAgain: 'Getting worse, or something new? Call again.',
  },
  whatHappened: {
    title: 'What happened?',
    text: 'A warning was shown. Nobody has written what happened yet.',
    button: 'Write what happened',
  },
  checkOn: {
    title: (name) => `Check on ${name ?? 'the patient'}`,
    hint: 'For the caregiver · warning signs',
  },
  addRow: { title: 'Write something down', hint: 'Pulse, medicine, a visit, a note …' },
  guideRow: { hint: 'Guide' },
  withheld: {
    unreadable: {
      title: 'Part of the diary could not be read',
      text: 'So the app cannot compare today with your list. If anything feels wrong, call.',
    },
    gap: {
      title: 'Part of the diary is missing',
      text: 'So the app cannot compare today with your list. If anything feels wrong, call.',
    },
    conflict: {
      title: 'Two entries do not agree',
      text: 'Until it is clear which is right, the app cannot compare today with your list.',
    },
    'cannot-tell': {
      title: 'One sign could not be checked',
      text: 'This is a fault of the app. If anything feels wrong, call.',
    },
    'data-issue': {
      title: 'One entry needs a second look',
      text: 'Until it is clear, the app cannot compare today with your list.',
    },
    'future-date': {
      title: 'One entry is dated later than now',
      text: 'Please check its day and time. Until then, the app cannot compare.',
    },
    clock: {
      title: 'The clock of this phone looks wrong',
      text: 'Please check date and time. Until then, the app cannot compare.',
    },
    'review-overdue': {
      title: 'This list of signs is out of date',
      text: 'It needs a new review. If anything feels wrong, call.',
    },
  },
  unreadableRows: (rows) => (rows === 1 ? '1 entry could not be read. It is kept.' : `${rows} entries could not be read. They are kept.`),
} as const satisfies TodayWords;
