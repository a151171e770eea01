import { Drawing } from './drawing.tsx';

/** Two lower legs, one of them thicker than the other. */
export function LegsDrawing({ caption }: { readonly caption: string }) {
  return (
    <Drawing box="0 0 340 170" caption={caption}>
      <path d="M104 8c-4 32-10 52-4 82 4 22 6 34 4 48-8 6-16 10-22 20h52c2-10 2-16 0-24 2-20 8-30 10-48 2-28-2-50-4-78" />
      <path d="M196 8c-6 30-18 52-14 84 4 26 12 36 12 48-2 6-2 10 0 18h60c-4-10-10-14-16-20 2-14 14-28 16-50 3-32-8-52-12-80" className="drawing-tool" />
      <path d="M106 78h36M104 78l8-6M104 78l8 6M144 78l-8-6M144 78l-8 6M187 78h62M185 78l8-6M185 78l8 6M251 78l-8-6M251 78l-8 6" className="drawing-thin" />
    </Drawing>
  );
}
