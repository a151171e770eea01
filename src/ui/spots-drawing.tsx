import { Drawing } from './drawing.tsx';

const leg = 'M0 0c-6 40-2 74 8 104 3 14 2 22-6 34h52c-4-12-6-20-3-34 12-34 16-66 5-104';
const spots =
  'M20 30h.1M28 26h.1M36 33h.1M44 28h.1M24 42h.1M32 46h.1M40 43h.1M48 47h.1M16 52h.1M21 60h.1M29 57h.1M37 61h.1M45 58h.1M51 64h.1M18 70h.1M26 74h.1M33 69h.1M41 75h.1M48 72h.1M22 84h.1M30 87h.1M38 83h.1M45 88h.1M27 98h.1M35 95h.1M42 100h.1M31 110h.1M38 107h.1';

/** A lower leg with pin-point spots, and one with bruises. */
export function SpotsDrawing({ caption }: { readonly caption: string }) {
  return (
    <Drawing box="0 0 340 160" caption={caption}>
      <path d={leg} transform="translate(60 10)" />
      <path d={spots} transform="translate(60 10)" className="drawing-thin" />
      <path d={leg} transform="translate(226 10)" />
      <path d="M244 42c8-9 22-6 24 4s-4 18-14 17-17-12-10-21zM252 98c6-5 15-3 16 4s-6 11-12 9-9-9-4-13z" className="drawing-tool" />
      <path d="M246 52l10-10M250 58l14-14M256 61l10-9M254 106l10-9" className="drawing-thin" />
    </Drawing>
  );
}
