import './tag.css';
import { Icon, type IconName } from './icon.tsx';
import { Tap, type Act } from './tap.tsx';

type Props = { readonly icon?: IconName; readonly act?: Act; readonly children: string };

/** A small fact; with an act, a small button of full touch height. */
export function Tag({ icon, act, children }: Props) {
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      {children}
    </>
  );
  if (act === undefined) return <span className="tag num">{inside}</span>;
  return (
    <Tap act={act} className="tag tag-tap">
      {inside}
    </Tap>
  );
}
