import { BackHeader } from '#ui/back-header.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { PrintButton } from '#ui/print-button.tsx';
import { Strong } from '#ui/strong.tsx';
import { Unbroken, WithNumbers } from '#ui/unbroken.tsx';
import { WalletCard } from '#ui/wallet-card.tsx';
import { useApp } from '#app/app-context.ts';
import { useEmergencyNumber } from '#app/call-links.tsx';
import { PlacePage } from '#app/frame.tsx';
import { CardCode } from './card-code.tsx';
import { useCard } from './use-card.ts';

/** The card for the wallet, and the same facts as a code. */
export const Wallet = () => {
  const { words } = useApp();
  const shown = useCard();
  const { card } = words;
  return (
    <PlacePage title={card.wallet.title} place="me">
      <BackHeader act={{ href: '/card' }} label={card.title} />
      <PageHeader title={card.wallet.title} note={card.wallet.intro} />
      <PrintButton kind="primary">{card.wallet.print}</PrintButton>
      <WalletCard lang={shown.lang} names={card.wallet} front={<Front shown={shown} />} back={<Back shown={shown} />} />
      <CardCode text={shown.text} />
      <p className="small">{card.anyone}</p>
      <p className="small muted">{card.notReviewed}</p>
    </PlacePage>
  );
};

type Side = { readonly shown: ReturnType<typeof useCard> };

const onFront = ['born', 'cells', 'therapy', 'allergies'];

const Front = ({ shown }: Side) => {
  const { card } = shown.words;
  const of = (id: string): string => shown.lines.find((line) => line.id === id)?.detail ?? card.askCaregiver;
  const phone = shown.lines.find(({ id }) => id === 'caregiverPhone')?.detail;
  return (
    <>
      <p className="wallet-head">{shown.all.map((one) => one.card.who).join(' · ')}</p>
      <p className="wallet-name">
        <strong>{of('name')}</strong>
      </p>
      <p>
        {shown.lines.filter(({ id }) => onFront.includes(id)).map(({ id, term }, at) => (
          <span key={id}>
            {at > 0 && ' · '}
            {term}: <strong>{of(id)}</strong>
          </span>
        ))}
      </p>
      <p className="wallet-rest">
        <strong>{shown.all.map((one) => one.card.callFirst).join(' · ')}</strong>
      </p>
      <p>{card.team}</p>
      <p className="wallet-number num">{shown.team ? <Unbroken number={shown.team} /> : card.askCaregiver}</p>
      <p className="num">
        {shown.backup && <WithNumbers text={`${card.backup(shown.backup)} · `} />}
        {card.terms.caregiver}: {of('caregiver')} {phone && <Unbroken number={phone} />}
      </p>
    </>
  );
};

const Back = ({ shown }: Side) => {
  const { card, help } = shown.words;
  const emergency = useEmergencyNumber();
  return (
    <>
      <p>
        <strong>{card.staff.title}.</strong> <Strong text={card.staff.short(shown.staff)} />
      </p>
      <p className="wallet-rest">
        <strong>{card.bystander.emergency(emergency)}</strong> {help.emergencyFor}
      </p>
      <p>
        <strong>{card.bystander.team}</strong> {shown.staff.fever} · {help.teamFor}
      </p>
    </>
  );
};
