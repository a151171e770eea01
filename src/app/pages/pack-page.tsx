import { useState } from 'react';
import { readPack, type PackRead } from '#sharing/read-pack.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useApp } from '#app/app-context.ts';
import { InUse } from '#app/centre/in-use.tsx';
import { Preview } from '#app/centre/preview.tsx';
import { ReadWays } from '#app/centre/read-ways.tsx';
import { Refused } from '#app/centre/refused.tsx';
import { useCentrePack } from '#app/centre/use-centre.ts';
import { PlacePage } from '#app/frame.tsx';

type Stage = PackRead | { readonly said: 'applied' | 'removed' | null };

/** A centre's own settings: read, looked at, and only then used. */
export const PackPage = () => {
  const { words, now } = useApp();
  const { centre, myInfo } = words;
  const inUse = useCentrePack();
  const [stage, setStage] = useState<Stage>({ said: null });
  const restart = () => setStage({ said: null });
  const said = 'said' in stage ? stage.said : null;
  const name = 'pack' in stage ? 'preview' : 'problems' in stage ? 'refused' : 'read';
  const titles = { preview: centre.preview.title, refused: centre.refused.title, read: centre.title } as const;
  return (
    // A page of its own at each stage, so that it begins at its heading.
    <PlacePage key={name} title={titles[name]} place="me">
      <BackHeader act={{ href: '/info' }} label={myInfo.title} />
      {'pack' in stage && <Preview pack={stage.pack} onApplied={() => setStage({ said: 'applied' })} onRefused={restart} />}
      {'problems' in stage && <Refused problems={stage.problems} onAgain={restart} />}
      {'said' in stage && (
        <>
          <PageHeader title={centre.title} />
          {said && <p role="status">{said === 'applied' ? centre.preview.applied : centre.inUse.removed}</p>}
          <InUse onRemoved={() => setStage({ said: 'removed' })} />
          <ReadWays onText={(text) => setStage(readPack(text, { today: now.civilDay, inUse }))} />
        </>
      )}
    </PlacePage>
  );
};
