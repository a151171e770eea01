import { useId, type ReactNode } from 'react';
import './drawing.css';

/** A line drawing, named by its words below. They say all that the drawing says. */
export function Drawing({ box, caption, children }: { readonly box: string; readonly caption: string; readonly children: ReactNode }) {
  const named = useId();
  return (
    <figure className="drawing" aria-labelledby={named}>
      <svg viewBox={box} aria-hidden="true">
        {children}
      </svg>
      <figcaption id={named}>{caption}</figcaption>
    </figure>
  );
}

/** A thermometer under the tongue, and one in the armpit. */
export function ThermometerDrawing({ caption }: { readonly caption: string }) {
  return (
    <Drawing box="0 0 340 170" caption={caption}>
      <path d="M38 84c0-34 22-58 52-58s50 24 50 56c0 38-20 66-50 66S38 122 38 84z" />
      <path d="M40 74c8-30 26-34 48-34 26 0 42 8 50 32" />
      <path d="M66 84c4-4 10-4 14 0M100 84c4-4 10-4 14 0M90 88l-4 16h8" className="drawing-thin" />
      <path d="M74 120c8 8 22 8 32 0" />
      <path d="M92 119l52 18a6 6 0 0 1-4 11l-52-20a5 5 0 0 1 4-9z" className="drawing-tool" />
      <path d="M118 131l14 5" className="drawing-thin" />
      <path d="M232 22v18c0 8-6 12-16 14-18 4-26 14-26 32v66M268 22v18c0 8 6 12 16 14 18 4 26 14 26 32v66" />
      <path d="M214 152V100M286 152V100" />
      <path d="M214 101l24-34a6 6 0 0 1 10 7l-25 33a6 6 0 0 1-9-6z" className="drawing-tool" />
      <path d="M234 82l7-9" className="drawing-thin" />
    </Drawing>
  );
}

/** The sentence of the first day, and the same sentence smaller and shaky. */
export function TwoSentencesDrawing({ caption }: { readonly caption: string }) {
  return (
    <Drawing box="0 0 340 190" caption={caption}>
      <rect x="12" y="10" width="316" height="78" rx="8" className="drawing-paper" />
      <path d="M34 58c4-22 12-22 12-4s8 16 12-2 10-14 10 2 8 12 12-2M100 58c2-30 12-34 12-12s-8 14 2 12 8-18 14-18 2 18 8 18 8-16 12-16 0 16 8 14M186 58c-2-18 12-22 14-10s-6 14 2 12 8-20 14-20 0 20 8 20 6-34 10-34 0 34 8 32M264 58c4-20 12-20 12-4s8 14 12-2 8-12 10 0 4 8 10 4" />
      <rect x="12" y="102" width="316" height="78" rx="8" className="drawing-paper" />
      <path
        d="M34 146l3-8 2 7 3-10 2 11 4-7 1 6 4-8 2 7 3-4M76 148l2-12 3 9 2-13 3 14 3-8 2 7 3-9 2 8 4-6 1 6M122 145l3-7 1 9 4-11 2 10 3-6 3 8 2-9 3 7 2-5M164 149l2-9 3 6 2-10 3 11 3-7 2 6 3-4"
        className="drawing-thin"
      />
    </Drawing>
  );
}
