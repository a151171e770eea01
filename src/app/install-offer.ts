/** The browser's offer to put the app on the home screen. It comes early and once, so it is caught with the first screen. */

/** Not in the DOM library: Chromium only. */
export type InstallOffer = Event & { readonly prompt: () => Promise<{ readonly outcome: 'accepted' | 'dismissed' }> };

let offer: InstallOffer | null = null;

addEventListener('beforeinstallprompt', (event) => {
  // Without it, Chromium shows a bar of its own over the page.
  event.preventDefault();
  offer = event as InstallOffer;
});

/** @returns null where there is none: another browser, already installed, or used up. */
export const installOffer = (): InstallOffer | null => offer;

/** An offer counts once. */
export const forgetOffer = (): void => {
  offer = null;
};
