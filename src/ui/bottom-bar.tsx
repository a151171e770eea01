import './bar.css';
import { Icon, type IconName } from './icon.tsx';

export type Place = 'today' | 'diary' | 'guide' | 'me';
type Target = Place | 'help' | 'menu';

type Props = {
  readonly current: Place | null;
  /** Labels of at most ten characters, and the name of the bar. */
  readonly words: Readonly<Record<Target | 'bar', string>>;
  readonly hrefs: Readonly<Record<Target, string>>;
};

const order = ['today', 'diary', 'help', 'guide', 'me', 'menu'] as const satisfies readonly Target[];
const icons = { today: 'today', diary: 'diary', help: 'phone', guide: 'guide', me: 'me', menu: 'menu' } as const satisfies Record<Target, IconName>;

/** Four places and one button, always in this order. With very large text: Today, Get help, Menu. */
export function BottomBar({ current, words, hrefs }: Props) {
  return (
    <nav className="bar" aria-label={words.bar}>
      {order.map((target) => (
        <a key={target} className="tab" data-target={target} href={hrefs[target]} aria-current={target === current ? 'page' : undefined}>
          <Icon name={icons[target]} />
          <span>{words[target]}</span>
        </a>
      ))}
    </nav>
  );
}
