import { SetupDay } from '#app/set-up/setup-day.tsx';
import { SetupNumber } from '#app/set-up/setup-number.tsx';
import { SetupWho } from '#app/set-up/setup-who.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** Three short questions; each can be skipped, and each can be asked again from My info. */
export const SetupPage = ({ question }: { readonly question: string }) => {
  switch (question) {
    case 'day':
      return <SetupDay />;
    case 'number':
      return <SetupNumber />;
    case 'who':
      return <SetupWho />;
    default:
      return <NotFoundPage />;
  }
};
