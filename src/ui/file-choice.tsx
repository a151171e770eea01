import './button.css';
import './file-choice.css';
import { Icon } from './icon.tsx';

type Props = {
  readonly label: string;
  /** Endings and types to offer first; the phone may show others too. */
  readonly accept: string;
  readonly kind?: 'primary' | 'secondary';
  readonly onChosen: (file: File) => void;
};

/** A button that opens the phone's own list of files. The native control is there, unseen, with its focus shown on the button. */
export function FileChoice({ label, accept, kind = 'primary', onChosen }: Props) {
  return (
    <label className={`btn btn-${kind} file-choice`}>
      <Icon name="file" />
      <span className="btn-words">{label}</span>
      <input
        type="file"
        className="unseen"
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again after a slip of the thumb.
          target.value = '';
          if (file) onChosen(file);
        }}
      />
    </label>
  );
}
