import type { HospitalWay } from '#symptoms/row.ts';
import { FactList } from '#ui/fact-list.tsx';
import { WithNumbers } from '#ui/unbroken.tsx';
import { useApp } from './app-context.ts';

export const wayParts = ['address', 'door', 'ride'] as const satisfies readonly (keyof HospitalWay)[];

/** What was written down about the way, as plain text: nothing in it becomes a link. */
export const WayFacts = ({ way }: { readonly way: HospitalWay }) => {
  const { words } = useApp();
  const written = wayParts.filter((part) => way[part]);
  return (
    <div className="own-lines">
      <FactList facts={written.map((part) => ({ term: words.calling.way[part], detail: <WithNumbers text={way[part] ?? ''} /> }))} />
    </div>
  );
};
