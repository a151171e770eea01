import './level.css';

/** The four alert levels, as `#rules` names them. */
export type Level = 'emergency' | 'urgent' | 'same-day' | 'routine';

type Props = {
  readonly level: Level;
  /** `header`: on the level's own colour. `card`: on a plain card or a day-stone. */
  readonly on?: 'header' | 'card';
  readonly size?: 'normal' | 'small';
};

/** The silhouette alone tells the level: octagon, triangle, square with clock, circle with pencil. Kept for levels only. */
export function LevelShape({ level, on = 'header', size = 'normal' }: Props) {
  return (
    <svg className="shape" data-level={level} data-on={on} data-size={size} viewBox="0 0 44 44" aria-hidden="true">
      {drawings[level]}
    </svg>
  );
}

const mark = { fill: 'none', stroke: 'var(--mark)', strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
const solid = { fill: 'var(--shape)', strokeLinejoin: 'round' } as const;

const drawings = {
  emergency: (
    <>
      <path {...solid} stroke="var(--shape)" strokeWidth="3" d="M14.2 2.5h15.6L41.5 14.2v15.6L29.8 41.5H14.2L2.5 29.8V14.2z" />
      <path {...mark} strokeWidth="5.5" d="M22 11v14" />
      <circle cx="22" cy="32.5" r="3.3" fill="var(--mark)" />
    </>
  ),
  urgent: (
    <>
      <path {...solid} stroke="var(--rim, var(--shape))" strokeWidth="4" d="M22 4.5L41.5 39h-39z" />
      <path {...mark} strokeWidth="5" d="M22 16v10.5" />
      <circle cx="22" cy="33.3" r="3" fill="var(--mark)" />
    </>
  ),
  'same-day': (
    <>
      <rect x="3" y="3" width="38" height="38" rx="10" fill="var(--shape)" />
      <circle {...mark} cx="22" cy="22" r="11" strokeWidth="3.5" />
      <path {...mark} strokeWidth="3.5" d="M22 15.5V22l4.5 3" />
    </>
  ),
  routine: (
    <>
      <circle cx="22" cy="22" r="20" fill="var(--shape)" />
      <path {...mark} strokeWidth="3.2" d="M14 30l1.3-5.6L26.5 13.2a2.5 2.5 0 0 1 3.5 0l.8.8a2.5 2.5 0 0 1 0 3.5L19.6 28.7z" />
    </>
  ),
} satisfies Record<Level, React.ReactNode>;
