import { Fragment } from 'react';

/** A text of the guide. Words between two pairs of asterisks stand out: the one medical word of a page. */
export const MarkedText = ({ text }: { readonly text: string }) =>
  text.split('**').map((part, index) => (index % 2 === 1 ? <strong key={index}>{part}</strong> : <Fragment key={index}>{part}</Fragment>));
