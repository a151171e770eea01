/** An own drawing on a 24 grid. Always beside a word, so it is silent for screen readers. */
import { firstIcons } from './first-icons.ts';

export type IconName = keyof typeof firstIcons | keyof typeof import('./more-icons.ts').moreIcons;

const drawings: Partial<Record<IconName, string>> = { ...firstIcons };

/** Brings the icons that the first screen does without; a page with others than those waits for them. Without them a page still has its words. */
export const loadMoreIcons = (): Promise<void> =>
  import('./more-icons.ts').then(
    ({ moreIcons }) => {
      Object.assign(drawings, moreIcons);
    },
    () => undefined,
  );

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
