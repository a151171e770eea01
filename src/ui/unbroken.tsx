import './unbroken.css';

/** A phone number breaks at its spaces, never at a hyphen, and is copied as it stands. */
export function Unbroken({ number }: { readonly number: string }) {
  return number.split(' ').map((part, at) => (
    <span key={`${at} ${part}`}>
      {at > 0 && ' '}
      <span className="unbroken">{part}</span>
    </span>
  ));
}
