import './bar.css';
import { Icon } from './icon.tsx';
import { Tap, type Act } from './tap.tsx';

type Props = {
  readonly words: { readonly bar: string; readonly back: string; readonly help: string; readonly onward?: string };
  readonly helpHref: string;
  readonly back: Act;
  /** Skip, Done, or another small way onward; its word is `words.onward`. */
  readonly onward?: Act;
};

/** The bar inside a flow: same height, Get help in the same place, Back and Skip beside it. */
export function FlowBar({ words, helpHref, back, onward }: Props) {
  return (
    <nav className="bar bar-flow" aria-label={words.bar}>
      <Tap act={back} className="tab">
        <Icon name="left" />
        <span>{words.back}</span>
      </Tap>
      <a className="tab" data-target="help" href={helpHref}>
        <Icon name="phone" />
        <span>{words.help}</span>
      </a>
      {onward && words.onward && (
        <Tap act={onward} className="tab">
          <span>{words.onward}</span>
          <Icon name="right" />
        </Tap>
      )}
    </nav>
  );
}
