import type { RemindersWords } from '#content/shape/reminders.ts';

const every = { 1: 'every day', 7: 'every week', 30: 'every 30 days' } as const;

export const reminders = {
  title: 'Reminders',
  row: { title: 'Reminders', none: 'All switched off' },
  cannot: {
    title: 'Your calendar can ring. This app cannot.',
    text: 'It is a web page. While it is closed, or the phone is locked, it cannot ring, wake you or check on you.',
  },
  times: 'Your times',
  slots: {
    morning: { title: 'Morning check-in', hint: 'Temperature and symptoms', time: 'Time in the morning' },
    midday: { title: 'One more temperature', hint: 'In between, to day 30', time: 'Time in between' },
    evening: { title: 'Evening check', hint: 'Temperature, symptoms, thinking check', time: 'Time in the evening' },
  },
  notTime: 'Please choose a time.',
  neutral: { label: 'Neutral title', hint: 'The calendar says only “Day by Day”' },
  add: 'Add to my calendar',
  fileName: 'day-by-day-reminders',
  open: 'It makes one calendar file. Open the file, and your calendar asks whether to add it.',
  plan: {
    title: 'What the calendar will ring for',
    line: (plan) => `${plan.time}: ${plan.act}, ${every[plan.every]}, ${plan.until === null ? `from ${plan.from}` : `${plan.from} to ${plan.until}`}`,
  },
  acts: { 'check-in': 'Check-in', temperature: 'Temperature' },
  dayUnknown: 'The day of the cells is not known. So it rings as in the first days, for a month.',
  notYet: {
    title: 'Reminders begin with the cells',
    text: 'Add the day when you know it. Then make the reminders here.',
    button: 'Add the day',
  },
  allOff: 'All times are switched off. Switch one on to make reminders.',
  added: (day) => `You saw them in your calendar on ${day}.`,
  badge: 'Opened, the app puts a mark on its icon when something is due. Done, the mark goes.',
  good: {
    title: 'Good to know',
    items: [
      'Look in your calendar whether each entry has an alarm. Some calendars leave it out.',
      'New times? Delete the old reminders in the calendar first.',
      'The calendar rings also when you have checked in already.',
      'A phone that is off cannot ring. Ask someone to look in too.',
      'Felt hot, cold or odd? Do not wait for a reminder.',
    ],
  },
} as const satisfies RemindersWords;
