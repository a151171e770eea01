import type { PageId } from '#content/guide/chapters.ts';
import { ThermometerDrawing, TwoSentencesDrawing } from '#ui/drawing.tsx';
import { useApp } from '#app/app-context.ts';

/** The few pages on which a drawing explains more than words. */
export const PageDrawing = ({ id }: { readonly id: PageId }) => {
  const { drawings } = useApp().words.reading;
  switch (id) {
    case 'taking-temperature':
      return <ThermometerDrawing caption={drawings.thermometer} />;
    case 'thinking-check':
    case 'call-team-thinking':
      return <TwoSentencesDrawing caption={drawings.sentences} />;
    default:
      return null;
  }
};
