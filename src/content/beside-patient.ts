/** The words of a phone that a caregiver uses: where the page would speak to the patient, it speaks of the patient by name. */
import type { Severity } from '#symptoms/row.ts';
import type { Words } from './words.ts';

const made = new WeakMap<Words, { readonly name: string; readonly words: Words }>();

const about = (words: Words, name: string): Words => {
  const { beside, checkIn, alert, today } = words;
  const { severity, danger, followUp, temperature, symptoms } = checkIn;
  const optionOf = (one: Severity) => ({ name: severity.options[one].name, still: beside.still[one] });
  return {
    ...words,
    checkIn: {
      ...checkIn,
      danger: { ...danger, title: danger.titleFor(name) },
      followUp: { ...followUp, sentence: beside.sentence(name) },
      temperature: { ...temperature, title: beside.temperature(name), feverMedicineAgreed: beside.agreed },
      symptoms: { ...symptoms, hint: beside.symptomsHint(name) },
      severity: {
        ...severity,
        options: { none: optionOf('none'), mild: optionOf('mild'), moderate: optionOf('moderate'), severe: optionOf('severe'), 'very-severe': optionOf('very-severe') },
        spoken: (one) => severity.spoken(one).replace(severity.options[one].still, beside.still[one]),
        remove: beside.remove,
      },
    },
    alert: {
      ...alert,
      urgent: { ...alert.urgent, wait: (noAnswer, fever) => beside.wait(name, noAnswer, fever) },
      why: { ...alert.why, evenIfWell: beside.evenIfWell(name) },
      crisis: { ...alert.crisis, title: beside.crisis.title(name), text: beside.crisis.text, noLine: beside.crisis.noLine, steps: beside.crisis.steps(name) },
    },
    today: { ...today, quiet: { ...today.quiet, reasons: beside.reasons(name) } },
  };
};

/** @param patientName null where no name is known. @returns the same object each time. */
export const besidePatient = (words: Words, patientName: string | null): Words => {
  const name = patientName || words.beside.somebody;
  const known = made.get(words);
  if (known?.name === name) return known.words;
  const own = about(words, name);
  made.set(words, { name, words: own });
  return own;
};
