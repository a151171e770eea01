import type { RhythmWords } from '#content/shape/rhythm.ts';

export const rhythm = {
  label: 'What is next',
  when: { at: (time) => `about ${time}`, tomorrow: 'tomorrow', tomorrowAt: (time) => `tomorrow, about ${time}` },
  temperature: {
    now: 'Time for a new temperature',
    next: (when) => `Next temperature: ${when}`,
    hint: 'Sooner if anything feels hot, cold or odd.',
  },
  checkIn: {
    often: { now: 'Time for a check-in', next: (when) => `Next check-in: ${when}` },
    daily: { now: 'Time for today’s check-in', next: (when) => `Next check-in: ${when}` },
    weekly: { now: 'Time for the weekly check-in', next: (when) => `Next weekly check-in: ${when}` },
    monthly: { now: 'Time for the monthly check-in', next: (when) => `Next monthly check-in: ${when}` },
    hint: 'Sooner if anything is new or feels wrong.',
  },
  thinking: { now: 'Time for the thinking check', next: (when) => `Next thinking check: ${when}`, hint: 'For the caregiver · 2 minutes' },
  card: {
    weekly: {
      today: 'Your weekly check-in is today',
      due: 'Your weekly check-in is still to do',
      next: (date) => `Next weekly check-in: ${date}`,
      text: (afterDay) => `After day ${afterDay}: a temperature each day, and one check-in each week.`,
    },
    monthly: {
      today: 'Your monthly check-in is today',
      due: 'Your monthly check-in is still to do',
      next: (date) => `Next monthly check-in: ${date}`,
      text: (afterDay) => `After day ${afterDay}: one check-in each month. A temperature and a check-in whenever you feel unwell.`,
    },
  },
  sameLines: { title: 'When to call stays the same.', text: 'Hot, cold or odd on any day? Do not wait for the next check-in.' },
  silence: {
    title: (when) => (when === null ? 'Nothing was entered yet' : `Nothing was entered since ${when}`),
    look: (name) => `Go and look at ${name ?? 'the patient'} now. Do they wake? Do they make sense?`,
    fine: 'Wakes and makes sense: check the signs',
    danger: { title: 'Not woken, not reached, or makes no sense?', text: 'Do not wait. Call now.' },
  },
} as const satisfies RhythmWords;
