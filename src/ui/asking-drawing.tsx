import { Drawing } from './drawing.tsx';

/** The caregiver holds the phone and asks; the patient has paper, a pencil and three things on the table. */
export function AskingDrawing({ caption }: { readonly caption: string }) {
  return (
    <Drawing box="0 0 340 180" caption={caption}>
      <circle cx="84" cy="44" r="26" />
      <path d="M60 38c4-20 44-22 48 2" />
      <path d="M34 124c0-32 18-50 50-50s50 18 50 50" />
      <circle cx="256" cy="44" r="26" />
      <path d="M232 36c10-6 36-6 48 0" />
      <path d="M206 124c0-32 18-50 50-50s50 18 50 50" />
      <path d="M76 50h.1M92 50h.1M248 50h.1M264 50h.1M78 59c4 3 8 3 12 0M250 59c4 3 8 3 12 0" />
      <path d="M10 124h320" />
      <rect x="96" y="88" width="22" height="36" rx="4" className="drawing-tool" />
      <path d="M104 118h6" className="drawing-thin" />
      <path d="M214 160l12-24h66l12 24z" className="drawing-paper" />
      <path d="M234 144c4-5 7-5 9 0s6 5 9 0 6-5 9 0M230 152h34" className="drawing-thin" />
      <path d="M274 154l22-32" className="drawing-tool" />
      <path d="M126 143h18v12c0 8-18 8-18 0zM144 145c9-2 9 9 0 8" className="drawing-thin" />
      <circle cx="78" cy="150" r="7" className="drawing-thin" />
      <path d="M85 150h26M103 150v6M109 150v5" className="drawing-thin" />
      <path d="M168 150a8 7 0 1 0 .1 0M190 150a8 7 0 1 0 .1 0M176 156c2-3 4-3 6 0" className="drawing-thin" transform="translate(0 -2)" />
    </Drawing>
  );
}
