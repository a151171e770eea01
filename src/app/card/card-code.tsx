import { qrCode } from '#sharing/qr-code.ts';
import { CodeSquare } from '#ui/code-square.tsx';
import { useApp } from '#app/app-context.ts';

/** The facts of the card as a code; where they are too long for one, that is said. */
export const CardCode = ({ text }: { readonly text: string }) => {
  const { words } = useApp();
  const { code } = words.card;
  const square = qrCode(text);
  return square ? <CodeSquare name={code.name} {...square} /> : <p role="status">{code.tooLong}</p>;
};
