const large = 1.5;

/**
 * Applies the app's own text size (percent) on top of the phone's, and marks the root with `data-text="xl"` when the two
 * together pass about 150 %, where the layout changes. Call it at the start and after a change; returns the factor.
 */
export function applyTextSize(percent: number): number {
  const root = document.documentElement;
  root.style.removeProperty('font-size');
  const browser = parseFloat(getComputedStyle(root).fontSize) / 16 || 1;
  const factor = Math.max(browser, phoneFactor()) * (percent / 100);
  if (factor !== browser) root.style.fontSize = `${(factor * 16).toFixed(2)}px`;
  if (factor >= large) root.dataset.text = 'xl';
  else delete root.dataset.text;
  return factor;
}

/** iPhones keep the reader's text size out of the root font and show it only through this system font (17 px as shipped). */
function phoneFactor(): number {
  if (typeof CSS === 'undefined' || !CSS.supports('-webkit-touch-callout', 'none')) return 1;
  const probe = document.createElement('span');
  probe.style.font = '-apple-system-body';
  document.body.append(probe);
  const size = parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return size > 17 ? size / 17 : 1;
}
