/** Finds a code in a picture. The picture stays on the phone, and only its text is looked at. */
import decodeQR from 'qr/decode.js';

/** Pixels of the longer edge: enough for the largest code, and little enough for an old phone. */
const longestEdge = 1400;

/** @returns the text of the code, or null. Never throws. */
export const readCode = (pixels: ImageData): string | null => {
  try {
    return decodeQR(pixels);
  } catch {
    return null; // No code in this picture: the usual answer to most of them.
  }
};

const pixelsOf = (source: CanvasImageSource, width: number, height: number): ImageData | null => {
  const scale = Math.min(1, longestEdge / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
};

/** @returns what the camera sees now, or null before its first picture. */
export const frameOf = (video: HTMLVideoElement): ImageData | null =>
  video.videoWidth > 0 ? pixelsOf(video, video.videoWidth, video.videoHeight) : null;

/** @returns the text of the code in a photo; null when there is none or the file is no picture. */
export const readPhoto = async (file: Blob): Promise<string | null> => {
  try {
    const bitmap = await createImageBitmap(file);
    const pixels = pixelsOf(bitmap, bitmap.width, bitmap.height);
    bitmap.close();
    return pixels ? readCode(pixels) : null;
  } catch {
    return null;
  }
};
