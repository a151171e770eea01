import type { ClockDoubt } from '#symptoms/clock-doubt.ts';
import { momentAt } from '#symptoms/moment.ts';
import type { Instant } from '#symptoms/row.ts';
import { Button } from '#ui/button.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from './app-context.ts';
import { TeamCall } from './call-links.tsx';
import { confirmClock, useClockDoubt } from './clock-watch.ts';

/** The clock went back or ahead, or an entry is later than now, or the place has changed: asked about, with what to do. */
export const ClockCard = () => {
  const { words, now } = useApp();
  const { phoneClock } = words;
  const said = useSaid();
  const doubt = useClockDoubt();
  if (!doubt) return null;
  return (
    <StateCard icon={doubt.kind === 'zone' ? 'globe' : 'calendar'} heading={phoneClock[doubt.kind].title} note={said(doubt)}>
      {doubt.kind === 'entry' ? (
        <Button kind="secondary" act={{ href: `/diary/entry/${doubt.id}` }}>
          {phoneClock.entry.button}
        </Button>
      ) : (
        <Button kind="secondary" act={{ onTap: () => confirmClock(now.zone) }}>
          {phoneClock[doubt.kind].right}
        </Button>
      )}
      <p>{phoneClock[doubt.kind].wrong}</p>
      <p className="muted">{phoneClock.meanwhile}</p>
      <TeamCall tone="plain" />
    </StateCard>
  );
};

/** @returns what was noticed, with both times. */
const useSaid = () => {
  const { words, format, now } = useApp();
  const { phoneClock } = words;
  const full = (instant: Instant): string => `${format.fullDate(instant.slice(0, 10))}, ${format.time(instant)}`;
  return (doubt: ClockDoubt): string => {
    if (doubt.kind === 'zone') return phoneClock.zone.text(cityOf(doubt.zone), format.time(momentAt(now.ms, doubt.zone).instant), format.time(now.instant));
    const earlier = doubt.kind === 'entry' ? doubt.at : momentAt(doubt.beforeMs, now.zone).instant;
    return phoneClock[doubt.kind].text(full(earlier), full(now.instant));
  };
};

/** `America/Los_Angeles` is where people know a city. */
const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
