/** A text as a QR code: a square of dark and light modules, drawn by whoever shows it. */
import encodeQR from 'qr';

export type QrCode = {
  /** Modules from edge to edge, quiet zone included. */
  readonly size: number;
  /** The dark modules as an SVG path in units of one module. */
  readonly path: string;
};

/** Light modules around it, as the standard asks: ISO/IEC 18004, 4 modules. */
const quiet = 4;

/** @returns null when the text does not fit into the largest code. The best correction that keeps the code readable on paper. */
export const qrCode = (text: string): QrCode | null => {
  const make = (ecc: 'medium' | 'low'): readonly (readonly boolean[])[] | null => {
    try {
      return encodeQR(text, 'raw', { ecc, border: quiet });
    } catch {
      return null;
    }
  };
  // Over some 80 modules a phone’s camera has trouble with a code the size of a thumb: then less correction, larger modules.
  const medium = make('medium');
  const modules = medium && medium.length <= 89 ? medium : make('low');
  if (!modules) return null;
  const path = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size: modules.length, path };
};
