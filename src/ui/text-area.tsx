import { FieldFrame, type FieldWords } from './field.tsx';

type Props = FieldWords & { readonly value: string; readonly onChange: (value: string) => void; readonly maxLength?: number };

/** A few lines in own words. It grows with the text where the browser can. */
export function TextArea({ value, onChange, maxLength, ...words }: Props) {
  return (
    <FieldFrame {...words}>
      {(tied) => (
        <textarea {...tied} className="input input-lines" rows={4} maxLength={maxLength} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </FieldFrame>
  );
}
