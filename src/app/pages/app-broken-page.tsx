import { bootWords } from '#content/boot-words.ts';
import { regionOf } from '#content/regions.ts';
import type { Lang } from '#content/words.ts';
import { Button } from '#ui/button.tsx';
import { CallLink } from '#ui/call-link.tsx';

/** In place of the whole app when it fails outside every page. Rests on nothing that may have failed: no words to load, no diary. */
export const AppBrokenPage = ({ lang }: { readonly lang: Lang }) => {
  const words = bootWords[lang];
  const countries = new Intl.DisplayNames([lang], { type: 'region' });
  return (
    <main className="main">
      <h1>{words.failed}</h1>
      <p>{words.failedText}</p>
      <h2>{words.callEmergency}</h2>
      {regionOf(null).emergency.map(({ number, countries: codes }) => (
        <CallLink
          key={number} tone="emergency" number={{ href: `tel:${number}`, shown: number, spoken: number }} showNumber={false}
          label={words.call(number)} note={codes.map((code) => countries.of(code)).join(', ')}
        />
      ))}
      <Button kind="secondary" act={{ onTap: () => location.reload() }}>
        {words.tryAgain}
      </Button>
    </main>
  );
};
