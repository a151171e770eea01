import { FieldFrame, type FieldWords } from './field.tsx';
import { Icon } from './icon.tsx';

type Props<V extends string> = FieldWords & {
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
};

/** The phone's own list: nothing to learn, and it works with every switch and reader. */
export function SelectField<V extends string>({ options, value, onChange, ...words }: Props<V>) {
  const pick = (text: string) => {
    const option = options.find((each) => each.value === text);
    if (option) onChange(option.value);
  };
  return (
    <FieldFrame {...words}>
      {(tied) => (
        <span className="select">
          <select {...tied} className="input" value={value} onChange={(event) => pick(event.target.value)}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
    </FieldFrame>
  );
}
