import './unbroken.css';

/** A phone number stays in one piece; longer than its line, it breaks at its spaces, never at a hyphen. It is copied as it stands. */
export function Unbroken({ number }: { readonly number: string }) {
  return (
    <span className="whole-number">
      {number.split(' ').map((part, at) => (
        <span key={`${at} ${part}`}>
          {at > 0 && ' '}
          <span className="unbroken">{part}</span>
        </span>
      ))}
    </span>
  );
}

/** Seven digits or more with the signs people put between them: the brackets keep the numbers among the parts. */
const phoneNumbers = /(\+?\(?\d[\d ()./\-–‐‑]{5,}\d)/u;

/** Somebody's own words, with the phone numbers in them unbroken. */
export function WithNumbers({ text }: { readonly text: string }) {
  return text.split(phoneNumbers).map((part, at) => (at % 2 === 1 ? <Unbroken key={`${at} ${part}`} number={part} /> : part));
}
