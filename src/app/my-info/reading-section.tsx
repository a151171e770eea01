import type { TemperatureUnit } from '#symptoms/row.ts';
import type { Pocket } from '#symptoms/store/pocket.ts';
import { Card } from '#ui/card.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { Switch } from '#ui/switch.tsx';
import { useApp } from '#app/app-context.ts';
import { LanguageChoice } from '#app/language-choice.tsx';

const themes: readonly Pocket['theme'][] = ['auto', 'day', 'night', 'strong'];
const textSizes: readonly Pocket['textSize'][] = [100, 115, 135, 160];
const units: readonly TemperatureUnit[] = ['F', 'C'];

/** How the app looks and is typed into. Every change is seen at once. */
export const ReadingSection = () => {
  const { words, format, pocket, setPocket } = useApp();
  const { reading } = words.myInfo;
  return (
    <>
      <h2>{reading.title}</h2>
      <Card>
        <h3>{reading.language}</h3>
        <LanguageChoice />
        <h3>{reading.textSize}</h3>
        <TextSizeChoice />
        <h3>{reading.theme}</h3>
        <Segmented
          legend={reading.theme}
          options={themes.map((value) => ({ value, label: reading.themes[value] }))}
          value={pocket.theme}
          onChange={(theme) => setPocket({ theme })}
        />
        <h3>{reading.unit}</h3>
        <Segmented
          legend={reading.unit}
          options={units.map((value) => ({ value, label: words.common.units[value] }))}
          value={format.unit}
          onChange={(unit) => setPocket({ unit })}
        />
      </Card>
      <Card kind="flush">
        <Switch
          label={reading.phoneKeyboard}
          hint={reading.phoneKeyboardHint}
          checked={pocket.phoneKeyboard}
          onChange={(phoneKeyboard) => setPocket({ phoneKeyboard })}
        />
      </Card>
    </>
  );
};

const TextSizeChoice = () => {
  const { words, pocket, setPocket } = useApp();
  const { reading } = words.myInfo;
  const choose = (text: string) => {
    const textSize = textSizes.find((size) => String(size) === text);
    if (textSize) setPocket({ textSize });
  };
  return (
    <Segmented
      legend={reading.textSize}
      options={textSizes.map((size) => ({ value: String(size), label: reading.textSizeName(size) }))}
      value={String(pocket.textSize)}
      onChange={choose}
    />
  );
};
