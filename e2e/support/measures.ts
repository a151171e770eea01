/** What a ruler finds on a page. Every answer is a list of faults, each named so that it can be found. */
import type { Page } from '@playwright/test';

/** WCAG 2.5.5. */
const leastTargetPx = 44;
/** The smallest step of the type scale. */
const leastTextPx = 15;

/** Rounding of layout units. */
const slackPx = 0.5;

/**
 * @returns controls under 44 px, measured by their label where that is what a finger meets, but for links inside running
 * text; text under 15 px; what stands out at the side; and controls that no scrolling brings out from behind the bar.
 */
export const faultsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    ({ least, text, slack }) => {
      const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen, [aria-hidden=true]');
      const named = (element: Element): string => {
        const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
        return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${words}”`;
      };
      const inText = (element: Element): boolean =>
        element.tagName === 'A' && getComputedStyle(element).display === 'inline' && (element.parentElement?.textContent ?? '').trim() !== (element.textContent ?? '').trim();
      /** What a finger meets: a hidden or small tick is part of its label. */
      const targetOf = (control: Element): Element => (control instanceof HTMLInputElement && control.closest('label')) || control;
      const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
        (control) => !control.classList.contains('skip') && shown(targetOf(control)) && !inText(control),
      );
      const faults: string[] = [];

      for (const target of new Set(controls.map(targetOf))) {
        const { width, height } = target.getBoundingClientRect();
        if (width < least - slack || height < least - slack) faults.push(`target ${width.toFixed(1)} × ${height.toFixed(1)}: ${named(target)}`);
      }

      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const element = node.parentElement;
        if (!element || !node.textContent?.trim() || !shown(element)) continue;
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        if (size < text - slack / 10) faults.push(`text of ${size} px: ${named(element)}`);
      }

      const { clientWidth, scrollWidth } = document.documentElement;
      if (scrollWidth > clientWidth) faults.push(`scrolls sideways: ${scrollWidth} in ${clientWidth} px`);
      for (const element of document.body.querySelectorAll(':not(svg *)')) {
        const box = element.getBoundingClientRect();
        if (shown(element) && box.width > 0 && (box.right > clientWidth + slack || box.left < -slack)) faults.push(`stands out at the side: ${named(element)}`);
        const style = getComputedStyle(element);
        if (shown(element) && style.overflowX !== 'visible' && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1) {
          faults.push(`cut off at the side: ${named(element)}`);
        }
      }

      for (const target of new Set(controls.map(targetOf))) {
        if (target.closest('.dock')) continue;
        target.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, width, top, bottom } = target.getBoundingClientRect();
        for (const y of [top + 2, bottom - 2]) {
          if (y < 0 || y > innerHeight) continue;
          const hit = document.elementFromPoint(left + width / 2, y);
          if (!hit || !(target.contains(hit) || hit.contains(target))) faults.push(`hidden behind ${hit ? named(hit) : 'the edge'}: ${named(target)}`);
        }
      }
      window.scrollTo(0, 0);
      return faults;
    },
    { least: leastTargetPx, text: leastTextPx, slack: slackPx },
  );
