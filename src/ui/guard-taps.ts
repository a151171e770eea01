const sameControlMs = 500;
/**
 * Digit keys: two equal digits in a row are meant (100.4), so half a second would swallow real digits. A hand tremor
 * repeats at 4 to 12 Hz, 80 to 250 ms apart, so a quarter of a second still stops the stray ones.
 */
const digitKeyMs = 250;
const afterStepMs = 350;

export type TapGuard = {
  /** A step has just changed: let no tap through for a moment. */
  readonly rest: () => void;
  readonly stop: () => void;
};

/**
 * Listens in the capture phase and on the element itself, not through React: a click that is stopped here is also undone
 * by the browser (the tick of a checkbox, the following of a link), and React never hears of it.
 */
export function guardTaps(box: HTMLElement): TapGuard {
  let last: { control: Element; at: number } | null = null;
  let restsUntil = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const onClick = (event: MouseEvent) => {
    const control = controlOf(event.target);
    if (control === null) return;
    const now = performance.now();
    const wait = control.hasAttribute('data-digit') ? digitKeyMs : sameControlMs;
    const stray = now < restsUntil || (last !== null && last.control === control && now - last.at < wait);
    if (stray) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    last = { control, at: now };
  };

  const rest = () => {
    restsUntil = performance.now() + afterStepMs;
    last = null;
    box.style.pointerEvents = 'none';
    clearTimeout(timer);
    timer = setTimeout(() => box.style.removeProperty('pointer-events'), afterStepMs);
  };

  const stop = () => {
    box.removeEventListener('click', onClick, true);
    clearTimeout(timer);
    box.style.removeProperty('pointer-events');
  };

  box.addEventListener('click', onClick, true);
  return { rest, stop };
}

/** A click on a label comes twice: on the label, then on its input. Only the one on the input is judged. */
function controlOf(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null;
  const control = target.closest('a[href], button, input, select, summary, label');
  return control === null || control.tagName === 'LABEL' ? null : control;
}
