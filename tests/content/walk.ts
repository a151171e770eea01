/** Every string of a language, functions called with sample values. */

export type Found = { readonly path: string; readonly text: string };

const noAnswer = { minutes: 21, emergency: '§0' };
const say = { speaker: 'caregiver', name: null, day: 4, signs: '§1' };

const counts = { entries: 12, checks: 2, calls: 3 };

/** Samples for functions that need more than short texts. Every list of arguments is one call. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'common.day': [[6], [-1], [-3]],
  'common.by': [[{ role: 'patient', name: '§1' }], [{ role: 'caregiver', name: null }]],
  'today.greeting': ['morning', 'afternoon', 'evening', 'night'].map((part) => [part, null]),
  'reminders.plan.line': [
    [{ time: '§1', act: '§2', every: 1, from: '§3', until: '§4' }], [{ time: '§1', act: '§2', every: 7, from: '§3', until: '§4' }], [{ time: '§1', act: '§2', every: 30, from: '§3', until: null }],
  ],
  'today.incomplete.title': [[['temperature']], [['danger', 'thinking-check']]],
  'checkIn.severity.spoken': ['none', 'mild', 'moderate', 'severe', 'very-severe'].map((one) => [one]),
  'alert.say.who': [[say], [{ ...say, speaker: 'patient', day: null }], [{ ...say, day: -2 }], [{ ...say, day: 0 }], [{ ...say, day: 1 }]],
  'add.said.missed': [[['§1', '§2']]],
  'backup.counts': [[counts], [{ entries: 1, checks: 0, calls: 0 }]],
  'backup.ready.checked': [[counts]],
  'backup.ready.opened': [[counts]],
  'restore.checked.text': [[counts]],
  'lookingBack.symptoms.worst': [[{ sign: '§1', step: '§2', day: '§3' }]],
  'alert.say.now': [[say]],
  'card.staff.lines': [[{ fever: '§1', bcma: true }], [{ fever: '§1', bcma: false }]],
  'card.staff.short': [[{ fever: '§1', bcma: true }], [{ fever: '§1', bcma: false }]],
  'centre.preview.weeks': [[1], [12], [10.5]],
  'centre.preview.window': [[0, 30], [null, 30], [14, null], [null, null]],
  'beside.wait': [['§1', noAnswer, true], ['§1', { ...noAnswer, emergency: null }, false]],
  'alert.urgent.wait': [[noAnswer, true], [{ ...noAnswer, emergency: null }, false]],
  'diary.temperature.summary': [[{ highest: '§1', day: '§2', over: true, latest: '§3' }], [{ highest: '§1', day: '§2', over: false, latest: '§3' }]],
};
/** Calls that must also work when the country, the name or the year is not known. */
const mayBeUnknown =
  /\.(heading|button|groups\.emergency\.title|emergency\.steps|clinic\.closed|(emergency|crisis)Hint|inDanger|appointment\.say|script\.(me|about)|handover\.(patient|temperatureBox|lookIn)|crisis\.danger|outcome\.worse|speaker\.(patient|caregiver))$|^check(On)?\.title$|^today\.checkOn\.title$|^thinking\.(intro|usual\.title|cannot)$/;

const callsOf = (path: string): readonly (readonly unknown[])[] => {
  const own = samples[path];
  if (own) return own;
  const usual = [['§1', '§2', '§3'], [1, '§2', '§3']];
  return mayBeUnknown.test(path) ? [...usual, [null]] : usual;
};

export const walk = (value: unknown, path = ''): readonly Found[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') {
    return callsOf(path).flatMap((args, at) => {
      const result: unknown = Reflect.apply(value, undefined, [...args]);
      return walk(result, `${path}(${at})`);
    });
  }
  if (typeof value !== 'object' || value === null) throw new TypeError(`${path} is no word`);
  // All words once more, of which those of `beside` take the place of some.
  return Object.entries(value).filter(([key]) => key !== 'forCaregiver').flatMap(([key, inner]: [string, unknown]) => walk(inner, path === '' ? key : `${path}.${key}`));
};
