/** Theme and text size, put on the document; the tokens do the rest. */
import { useEffect } from 'react';
import type { Pocket } from '#symptoms/store/pocket.ts';
import { applyTextSize } from '#ui/text-size.ts';

export const useLook = ({ theme, textSize }: Pocket): void => {
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  useEffect(() => {
    const apply = () => void applyTextSize(textSize);
    apply();
    window.addEventListener('resize', apply);
    return () => window.removeEventListener('resize', apply);
  }, [textSize]);
};
