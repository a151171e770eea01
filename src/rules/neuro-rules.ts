/** Thinking, speech, movement, and the thinking check. */
import type { SignCode } from '#symptoms/catalogue.ts';
import { after, felt, ticked, until } from './entry-answers.ts';
import type { Entry } from './entry.ts';
import { anyDay, currentHours, from, orLess, orMore, plusDays, rule, untilDay, upTo, type Rule } from './rule.ts';
import { dropped } from './thinking-drop.ts';
import { isSlightTremor, newTremor, tremorIsKnown } from './tremor.ts';

/** Slow, small writing, little expression; late on, also a changed handwriting or personality. */
const movementChange = (entry: Entry, lateAfterDay: number): readonly SignCode[] => [
  ...ticked(entry, 'slow_movement', 'small_handwriting', 'less_facial_expression'),
  ...(after(entry, lateAfterDay) ? ticked(entry, 'handwriting_changed', 'personality_change') : []),
];

const seizure = rule({
  id: 'W29', slug: 'seizure', group: 'neuro', level: 'emergency', verified: 'yes',
  sources: ['S14', 'S22', 'S32', 'S37'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'seizure'),
});

const hardToWake = rule({
  id: 'W30', slug: 'hard-to-wake', group: 'neuro', level: 'emergency', verified: 'yes',
  sources: ['S14', 'S25'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'hard_to_wake'),
});

const unusuallySleepy = rule({
  id: 'W31', slug: 'unusually-sleepy', group: 'neuro', level: 'urgent', verified: 'yes',
  sources: ['S14', 'S17', 'S37'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'unusually_sleepy'),
});

const confused = rule({
  id: 'W32', slug: 'confused', group: 'neuro', level: 'emergency', verified: 'yes',
  sources: ['S01', 'S25', 'S32', 'S37', 'S56'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'confused'),
});

const foggy = rule({
  id: 'W33', slug: 'foggy', group: 'neuro', level: 'urgent', verified: 'yes',
  sources: ['S37', 'S05'],
  window: upTo(90), lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'foggy'),
});

const foggyLate = rule({
  id: 'W34', slug: 'foggy-late', group: 'neuro', level: 'same-day', verified: 'part',
  sources: ['S64'],
  window: from(91), lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'foggy'),
});

const speechLost = rule({
  id: 'W35', slug: 'speech-lost', group: 'neuro', level: 'emergency', verified: 'yes',
  sources: ['S14', 'S37', 'S25'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'speech_lost_or_slurred'),
});

const wordFinding = rule({
  id: 'W36', slug: 'word-finding', group: 'neuro', level: 'urgent', verified: 'yes',
  sources: ['S37', 'S65', 'S32'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'word_finding'),
});

const handwriting = rule({
  id: 'W37', slug: 'handwriting', group: 'neuro', level: 'urgent', verified: 'yes',
  sources: ['S14', 'S17', 'S65', 'S66'],
  window: upTo(90), lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'handwriting_changed'),
});

const tremor = rule({
  id: 'W38', slug: 'tremor', group: 'neuro', level: 'urgent', verified: 'yes',
  sources: ['S17', 'S34', 'S37'],
  window: anyDay, lookBackHours: plusDays(14),
  lines: { earlyUntilDay: untilDay(30), knownDays: orMore(14, 'days') },
  on: (entry, look) => {
    const severe = felt(entry, 'tremor', 'severe');
    if (!until(entry, look.lines.earlyUntilDay)) return severe;
    if (isSlightTremor(entry) && tremorIsKnown(look, look.lines.knownDays)) return [];
    return [...severe, ...newTremor(entry, look), ...ticked(entry, 'twitching')];
  },
});

/** Whatever W38 leaves: later on, and on the first days a slight tremor that is known. */
const tremorLate = rule({
  id: 'W39', slug: 'tremor-late', group: 'neuro', level: 'same-day', verified: 'part',
  sources: ['S37', 'S46'],
  window: anyDay, lookBackHours: plusDays(14),
  borrows: ['W38'],
  lines: {},
  on: (entry, look) => [...newTremor(entry, look), ...ticked(entry, 'twitching')],
  // On an unknown day the later window counts as well, and there it is full.
  soft: (entry, look) => entry.day !== null && until(entry, look.linesOf('W38').earlyUntilDay ?? 0),
});

const strokeLike = rule({
  id: 'W40', slug: 'stroke-like', group: 'neuro', level: 'emergency', verified: 'yes',
  sources: ['S14', 'S25', 'S37', 'S44'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'face_droop', 'one_sided_weakness', 'sudden_balance_loss', 'sudden_vision_loss'),
});

const weaknessSpreadingBreathing = rule({
  id: 'W41', slug: 'weakness-spreading-breathing', group: 'neuro', level: 'emergency', verified: 'yes',
  sources: ['S37', 'S44'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => {
    const beside = [
      ...felt(entry, 'shortness_of_breath', 'mild'),
      ...ticked(entry, 'cannot_finish_sentence', 'blue_lips', 'trouble_swallowing'),
    ];
    const weak = ticked(entry, 'weakness_spreading');
    return weak.length > 0 && beside.length > 0 ? [...weak, ...beside] : [];
  },
});

const weaknessSpreading = rule({
  id: 'W42', slug: 'weakness-spreading', group: 'neuro', level: 'urgent', verified: 'yes',
  sources: ['S26', 'S37', 'S44'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'weakness_spreading', 'trouble_swallowing'),
});

const vision = rule({
  id: 'W43', slug: 'vision', group: 'neuro', level: 'urgent', verified: 'yes',
  sources: ['S37'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'vision_change'),
});

const balance = rule({
  id: 'W44', slug: 'balance', group: 'neuro', level: 'urgent', verified: 'yes',
  sources: ['S32', 'S37'],
  window: upTo(90), lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'balance_trouble'),
});

const numbOrUnsteadyLate = rule({
  id: 'W45', slug: 'numb-or-unsteady-late', group: 'neuro', level: 'same-day', verified: 'yes',
  sources: ['S37'],
  window: anyDay, lookBackHours: currentHours,
  lines: { unsteadyAfterDay: orMore(90, 'days') },
  on: (entry, { lines }) => [
    ...ticked(entry, 'new_numbness'),
    ...(after(entry, lines.unsteadyAfterDay) ? ticked(entry, 'balance_trouble') : []),
  ],
});

const hallucinationPersonalityAgitation = rule({
  id: 'W46', slug: 'hallucination-personality-agitation', group: 'neuro', level: 'urgent', verified: 'yes',
  sources: ['S17', 'S32', 'S37'],
  window: anyDay, lookBackHours: currentHours,
  lines: { changeUntilDay: untilDay(90) },
  on: (entry, { lines }) => [
    ...ticked(entry, 'hallucinations'),
    ...(until(entry, lines.changeUntilDay) ? ticked(entry, 'personality_change', 'agitated') : []),
  ],
});

const personalityLateCd19 = rule({
  id: 'W47', slug: 'personality-late-cd19', group: 'neuro', level: 'same-day', verified: 'part',
  sources: ['S37'],
  window: from(91), lookBackHours: currentHours,
  lines: {},
  on: (entry, look) => [
    ...ticked(entry, 'agitated'),
    ...(look.target === 'CD19' ? ticked(entry, 'personality_change') : []),
  ],
});

const unsafeAgitation = rule({
  id: 'W48', slug: 'unsafe-agitation', group: 'neuro', level: 'emergency', verified: 'part',
  sources: ['S25'],
  window: anyDay, lookBackHours: currentHours,
  lines: {},
  on: (entry) => ticked(entry, 'unsafe_agitation'),
});

/** An unknown product counts as BCMA (counting rule 8). */
const movementChangeBcma = rule({
  id: 'W53', slug: 'movement-change-bcma', group: 'neuro', level: 'urgent', verified: 'yes',
  sources: ['S37', 'S44', 'S45', 'S46'],
  window: anyDay, lookBackHours: currentHours,
  lines: { lateAfterDay: orMore(90, 'days') },
  on: (entry, look) => (look.target === 'CD19' ? [] : movementChange(entry, look.lines.lateAfterDay)),
});

const movementChangeCd19 = rule({
  id: 'W54', slug: 'movement-change-cd19', group: 'neuro', level: 'same-day', verified: 'yes',
  sources: ['S37', 'S46'],
  window: anyDay, lookBackHours: currentHours,
  lines: { lateAfterDay: orMore(90, 'days') },
  on: (entry, look) => (look.target === 'CD19' ? movementChange(entry, look.lines.lateAfterDay) : []),
});

const thinkingVeryLow = rule({
  id: 'W55', slug: 'thinking-very-low', group: 'neuro', level: 'emergency', verified: 'part',
  sources: ['S14'],
  window: anyDay, lookBackHours: currentHours,
  lines: { lowScore: orLess(6, 'points'), largeDrop: orMore(4, 'points') },
  on: (entry, look) => {
    const check = entry.readings.thinking_check ?? Number.POSITIVE_INFINITY;
    const isLow = check === 'unable' || check <= look.lines.lowScore;
    return isLow ? ['thinking_check'] : dropped(entry, look, look.lines.largeDrop);
  },
});

const thinkingDrop = rule({
  id: 'W56', slug: 'thinking-drop', group: 'neuro', level: 'urgent', verified: 'part',
  sources: ['S14'],
  window: upTo(90), lookBackHours: currentHours,
  lines: { drop: orMore(1, 'points') },
  on: (entry, look) => dropped(entry, look, look.lines.drop),
});

const thinkingDropLate = rule({
  id: 'W57', slug: 'thinking-drop-late', group: 'neuro', level: 'same-day', verified: 'no',
  sources: ['S14', 'S64'],
  window: from(91), lookBackHours: currentHours,
  lines: { drop: orMore(1, 'points') },
  on: (entry, look) => dropped(entry, look, look.lines.drop),
});

/** In the table's order. */
export const neuroRules = [
  seizure, hardToWake, unusuallySleepy, confused, foggy, foggyLate, speechLost, wordFinding, handwriting, tremor,
  tremorLate, strokeLike, weaknessSpreadingBreathing, weaknessSpreading, vision, balance, numbOrUnsteadyLate,
  hallucinationPersonalityAgitation, personalityLateCd19, unsafeAgitation, movementChangeBcma, movementChangeCd19,
  thinkingVeryLow, thinkingDrop, thinkingDropLate,
] satisfies readonly Rule[];
