/** What the phone shows when the app is put on the home screen. */
import type { ManifestOptions } from 'vite-plugin-pwa';

const icon = (file: string, sizes: string, purpose: 'any' | 'maskable' | 'monochrome') => ({
  src: `/icons/${file}.png`,
  sizes,
  type: 'image/png',
  purpose,
});

const shortcut = (name: string, url: string) => ({ name, url, icons: [{ src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' }] });

export const manifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Day by Day · Día a día',
  short_name: 'Day by Day',
  description:
    'A guide, a diary and a warning-sign list for the time at home after CAR T-cell therapy. '
    + 'Una guía, un diario y una lista de señales de alarma para el tiempo en casa después de la terapia con células CAR T.',
  lang: 'en',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#F2F5F4',
  theme_color: '#F2F5F4',
  categories: ['health', 'medical'],
  icons: [
    icon('icon-192', '192x192', 'any'),
    icon('icon-512', '512x512', 'any'),
    icon('maskable-512', '512x512', 'maskable'),
    icon('monochrome-512', '512x512', 'monochrome'),
  ],
  shortcuts: [
    shortcut('Temperature · Temperatura', '/temperature'),
    shortcut('Check warning signs · Señales de alarma', '/check'),
    shortcut('Get help · Ayuda', '/help'),
  ],
};
