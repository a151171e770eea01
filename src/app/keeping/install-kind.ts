/** How the app can come onto the home screen of this phone. */
import { isIosHomeScreen } from '#offline/ios-home-screen.ts';
import { installOffer } from '#app/install-offer.ts';

/** `iphone`: through Safari's share sheet only, and until then its diary may be cleared after seven days. */
export type InstallKind = 'installed' | 'iphone' | 'offer' | 'menu';

const isStandalone = (): boolean =>
  matchMedia('(display-mode: standalone)').matches || isIosHomeScreen();

/** An iPad calls itself a Mac; no Mac has a touch screen. */
const isIos = (): boolean =>
  /iPhone|iPad|iPod/u.test(navigator.userAgent) || (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1);

export const installKind = (): InstallKind => {
  if (isStandalone()) return 'installed';
  if (isIos()) return 'iphone';
  return installOffer() ? 'offer' : 'menu';
};
