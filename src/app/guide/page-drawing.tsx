import type { PageId } from '#content/guide/chapters.ts';
import { AskingDrawing } from '#ui/asking-drawing.tsx';
import { ThermometerDrawing, TwoSentencesDrawing } from '#ui/drawing.tsx';
import { FaceDrawing } from '#ui/face-drawing.tsx';
import { LegsDrawing } from '#ui/legs-drawing.tsx';
import { LineSiteDrawing } from '#ui/line-site-drawing.tsx';
import { SpotsDrawing } from '#ui/spots-drawing.tsx';
import { useApp } from '#app/app-context.ts';

/** The few pages on which a drawing explains more than words. */
export const PageDrawing = ({ id }: { readonly id: PageId }) => {
  const { drawings } = useApp().words.reading;
  switch (id) {
    case 'taking-temperature':
      return <ThermometerDrawing caption={drawings.thermometer} />;
    case 'thinking-check':
      return (
        <>
          <AskingDrawing caption={drawings.asking} />
          <TwoSentencesDrawing caption={drawings.sentences} />
        </>
      );
    case 'call-team-thinking':
      return <TwoSentencesDrawing caption={drawings.sentences} />;
    case 'call-emergency':
    case 'bcma-movement':
      return <FaceDrawing caption={drawings.face} />;
    case 'heart-breath':
      return <LegsDrawing caption={drawings.legs} />;
    case 'infection':
      return <LineSiteDrawing caption={drawings.lineSite} />;
    case 'bleeding':
      return <SpotsDrawing caption={drawings.spots} />;
    default:
      return null;
  }
};
