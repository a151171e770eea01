/** The emergency card of this person, in the language of the hospital's country first, and in every language of the app. */
import { useState } from 'react';
import { formatFor } from '#content/format.ts';
import { languages } from '#content/languages.ts';
import { regionOf } from '#content/regions.ts';
import type { Lang, Words } from '#content/words.ts';
import { describe } from '#rules/describe.ts';
import { cardLines, cardText, staffFacts, type CardInput } from '#sharing/card-lines.ts';
import { useApp } from '#app/app-context.ts';
import { scriptLanguages, useWordsIn } from '#app/say/script-languages.ts';

/** Until the words of another language are there, and where they cannot be had, the card stands in the page's own. */
export const useCard = () => {
  const { lang, words: own, pocket, treatment, targets, day, limits } = useApp();
  const [chosen, setChosen] = useState<Lang | null>(null);
  const { first } = scriptLanguages(regionOf(treatment.country ?? null).spoken, lang);
  const wanted = chosen ?? first;
  // There are two languages; a third one needs its words here as well.
  const [other] = languages.filter((one) => one !== lang);
  const others = useWordsIn(other ?? null);
  const [shown, words]: readonly [Lang, Words] = wanted !== lang && others ? [wanted, others] : [lang, own];
  const format = formatFor(shown, treatment.country ?? null, pocket.unit);
  const input: CardInput = {
    treatment,
    teamNumber: targets.team?.shown ?? null,
    backupNumber: targets.backup?.shown ?? null,
    fever: describe('W01', limits, day).lines,
  };
  return {
    lang: shown, words, format,
    ...cardLines(input, words, format),
    staff: staffFacts(input, format),
    text: cardText(input, words, format),
    team: input.teamNumber,
    backup: input.backupNumber,
    /** For the one line that stands in every language. */
    all: words === own ? [own, ...(others ? [others] : [])] : [words, own],
    choices: languages.filter((one) => one !== shown && (one === lang || others !== null)),
    choose: setChosen,
  };
};
