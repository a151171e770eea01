import './button.css';
import './file-button.css';
import { Icon, type IconName } from './icon.tsx';

type Props = { readonly icon: IconName; readonly accept: string; readonly onFile: (file: File) => void; readonly children: string };

/** A button that opens the phone's own picker. The same file may be chosen twice. */
export function FileButton({ icon, accept, onFile, children }: Props) {
  return (
    <label className="btn btn-secondary btn-normal file-button">
      <Icon name={icon} />
      <span className="btn-words">{children}</span>
      <input
        className="file-input" type="file" accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
