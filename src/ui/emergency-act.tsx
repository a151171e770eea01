import './emergency.css';
import './button.css';
import { Icon, type IconName } from './icon.tsx';
import { Tap, type Act } from './tap.tsx';

type Props = { readonly act: Act; readonly kind?: 'outlined' | 'quiet'; readonly icon?: IconName; readonly children: string };

/** A button on the red of the emergency screen. */
export function EmergencyAct({ act, kind = 'outlined', icon, children }: Props) {
  return (
    <Tap act={act} className={`btn emergency-${kind}`}>
      {icon && <Icon name={icon} />}
      <span className="btn-words">{children}</span>
    </Tap>
  );
}
