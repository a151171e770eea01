/** The frame around a page: the bar of places, or the bar of a flow, with Get help in the same spot. */
import type { ReactNode } from 'react';
import { AppFrame } from '#ui/app-frame.tsx';
import { BottomBar, type Place } from '#ui/bottom-bar.tsx';
import { FlowBar } from '#ui/flow-bar.tsx';
import type { Act } from '#ui/tap.tsx';
import { useShell } from './app-context.ts';
import { Page } from './navigation.tsx';

const hrefs = { today: '/', diary: '/diary', help: '/help', guide: '/guide', me: '/info', menu: '/menu' } as const;

type Props = {
  readonly title: string;
  readonly place?: Place;
  readonly wide?: boolean;
  /** Shown above the column of the page, edge to edge. */
  readonly hero?: ReactNode;
  readonly children: ReactNode;
};

/** A page with the four places at its foot. */
export const PlacePage = ({ title, place, wide, hero, children }: Props) => {
  const { words } = useShell();
  const { bar } = words.common;
  return (
    <AppFrame
      skip={words.common.skipToContent}
      name={words.common.appName}
      bar={
        <BottomBar
          current={place ?? null}
          words={{ bar: bar.label, today: bar.today, diary: bar.diary, help: bar.help, guide: bar.guide, me: bar.info, menu: bar.menu }}
          hrefs={hrefs}
        />
      }
    >
      <Page title={title} wide={wide ?? false} hero={hero}>
        {children}
      </Page>
    </AppFrame>
  );
};

type FlowProps = {
  readonly title: string;
  readonly back: Act;
  /** Skip, Done or another small way onward. */
  readonly onward?: { readonly act: Act; readonly word: string };
  readonly children: ReactNode;
};

/** A page of a flow: Back, Get help, and one way onward at its foot. */
export const FlowPage = ({ title, back, onward, children }: FlowProps) => {
  const { words } = useShell();
  const { bar } = words.common;
  return (
    <AppFrame
      skip={words.common.skipToContent}
      name={words.common.appName}
      bar={
        <FlowBar
          words={{ bar: bar.label, back: bar.back, help: bar.help, ...(onward ? { onward: onward.word } : {}) }}
          helpHref={hrefs.help}
          back={back}
          {...(onward ? { onward: onward.act } : {})}
        />
      }
    >
      <Page title={title}>{children}</Page>
    </AppFrame>
  );
};

/** A page without a bar: the emergency screen, which is help itself. */
export const BarePage = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const { words } = useShell();
  return (
    <AppFrame skip={words.common.skipToContent} bar={null}>
      <Page title={title}>{children}</Page>
    </AppFrame>
  );
};
