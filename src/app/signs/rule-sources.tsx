import { isSourceId, sources } from '#content/guide/sources.ts';
import { Bullets } from '#ui/bullets.tsx';
import { useApp } from '#app/app-context.ts';

/** Where a warning sign comes from: `S14: ASTCT, …`. */
export const RuleSources = ({ ids }: { readonly ids: readonly string[] }) => {
  const { words } = useApp();
  const line = (id: string): string => {
    if (!isSourceId(id)) return id;
    const { organisation, title, year } = sources[id];
    return `${id}: ${words.guide.sourceLine(organisation, title, year)}`;
  };
  return <Bullets items={ids.map(line)} />;
};
