import { Drawing } from './drawing.tsx';

/** A face that is even, and one whose half hangs. */
export function FaceDrawing({ caption }: { readonly caption: string }) {
  return (
    <Drawing box="0 0 340 170" caption={caption}>
      <ellipse cx="90" cy="86" rx="54" ry="66" />
      <path d="M56 58c6-6 16-6 22-1M102 57c6-5 16-5 22 1" />
      <path d="M58 74c5-7 15-7 20 0-5 6-15 6-20 0zM102 74c5-7 15-7 20 0-5 6-15 6-20 0z" className="drawing-thin" />
      <path d="M68 74h.1M112 74h.1" />
      <path d="M90 78l-5 20h10" className="drawing-thin" />
      <path d="M64 116c14 14 38 14 52 0" />
      <ellipse cx="250" cy="86" rx="54" ry="66" />
      <path d="M216 58c6-6 16-6 22-1M262 64c7-3 16-1 22 5" />
      <path d="M218 74c5-7 15-7 20 0-5 6-15 6-20 0z" className="drawing-thin" />
      <path d="M262 79c6-2 14-1 20 4" />
      <path d="M264 84c5 3 11 4 16 1" className="drawing-thin" />
      <path d="M228 74h.1" />
      <path d="M250 78l-5 20h10" className="drawing-thin" />
      <path d="M222 114c9 8 19 9 28 6s18 4 26 18" />
      <path d="M284 104c4 8 4 15 0 22M292 108c3 6 3 10 1 15" className="drawing-thin" />
    </Drawing>
  );
}
