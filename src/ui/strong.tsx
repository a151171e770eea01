/** A line whose weighty words stand between double asterisks. */
export function Strong({ text }: { readonly text: string }) {
  return text.split('**').map((part, at) => (at % 2 === 1 ? <strong key={`${at} ${part}`}>{part}</strong> : part));
}
