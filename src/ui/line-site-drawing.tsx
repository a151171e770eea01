import { Drawing } from './drawing.tsx';

const tube = 'M0 0c-2 26 16 34 12 62';

/** The place where a line enters the skin: with nothing to see, and with red, swollen skin and pus. */
export function LineSiteDrawing({ caption }: { readonly caption: string }) {
  return (
    <Drawing box="0 0 340 170" caption={caption}>
      <rect x="8" y="8" width="156" height="154" rx="12" className="drawing-paper" />
      <path d={tube} transform="translate(80 58)" />
      <path d={tube} transform="translate(90 58)" />
      <rect x="84" y="120" width="26" height="24" rx="5" className="drawing-tool" />
      <path d="M78 58c2-6 12-6 14 0" />
      <rect x="176" y="8" width="156" height="154" rx="12" className="drawing-paper" />
      <path d="M254 30c24-2 38 14 37 33s-16 33-38 32-37-14-36-33 15-31 37-32z" className="drawing-tool" />
      <path d="M254 20v-8M279 27l5-7M296 42l7-4M301 64h9M295 84l7 4M229 27l-5-7M212 42l-7-4M207 64h-9M213 84l-7 4" />
      <path d={tube} transform="translate(248 58)" />
      <path d={tube} transform="translate(258 58)" />
      <rect x="252" y="120" width="26" height="24" rx="5" className="drawing-tool" />
      <path d="M244 59c3-8 15-8 18 0" />
      <path d="M240 66c-6 8-7 14 0 15s7-7 0-15zM229 100c-4 6-5 10 0 11s5-5 0-11z" className="drawing-thin" />
    </Drawing>
  );
}
