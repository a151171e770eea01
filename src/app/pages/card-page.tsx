import { FactsForm } from '#app/card/facts-form.tsx';
import { Wallet } from '#app/card/wallet.tsx';
import { WholeCard } from '#app/card/whole-card.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** The emergency card: the card itself, its facts, or the one for the wallet. */
export const CardPage = ({ part }: { readonly part: string | undefined }) => {
  switch (part) {
    case undefined:
      return <WholeCard />;
    case 'facts':
      return <FactsForm />;
    case 'wallet':
      return <Wallet />;
    default:
      return <NotFoundPage />;
  }
};
