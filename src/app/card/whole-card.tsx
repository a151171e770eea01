import { BackHeader } from '#ui/back-header.tsx';
import { Button, ButtonPair } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { EmergencyCard } from '#ui/emergency-card.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { useApp } from '#app/app-context.ts';
import { TeamCall } from '#app/call-links.tsx';
import { PlacePage } from '#app/frame.tsx';
import { CardCode } from './card-code.tsx';
import { useCard } from './use-card.ts';

/** Above the number: the facts that a stranger needs before calling. */
const atOnce: readonly string[] = ['name', 'born', 'cells', 'day', 'therapy', 'allergies'];

/** The card as staff read it, and the ways onward below it. Needs neither the diary nor the network. */
export const WholeCard = () => {
  const { words, day } = useApp();
  const shown = useCard();
  const { card } = words;
  const on = shown.words.card;
  const today = day !== null && day >= 0 ? [{ id: 'day', term: on.today, detail: shown.words.common.day(day), missing: false }] : [];
  const facts = shown.lines.flatMap(({ id, term, detail }) => [
    { id, term, detail: detail ?? on.askCaregiver, missing: detail === null },
    ...(id === 'cells' ? today : []),
  ]);
  const lacks = shown.missing.length > 0 || facts.some(({ missing }) => missing) || !shown.team;
  return (
    <PlacePage title={card.title} place="me">
      <BackHeader act={{ href: '/help' }} label={words.help.title} />
      <PageHeader title={card.title} />
      <EmergencyCard
        lang={shown.lang}
        head={{ who: on.who, callFirst: on.callFirst }}
        facts={facts.filter(({ id }) => atOnce.includes(id))}
        more={facts.filter(({ id }) => !atOnce.includes(id))}
        team={{ label: on.team, number: shown.team ?? on.askCaregiver, note: shown.backup && on.backup(shown.backup) }}
        staff={{ title: on.staff.title, lines: on.staff.lines(shown.staff) }}
        note={shown.missing.length > 0 ? on.askAbout(shown.format.list(shown.missing)) : null}
      />
      <TeamCall label={card.callTeam} />
      <ButtonPair>
        {shown.choices.map((choice) => (
          <Button key={choice} kind="secondary" icon="globe" lang={choice} act={{ onTap: () => shown.choose(choice) }}>
            {words.common.languageNames[choice]}
          </Button>
        ))}
        <Button kind="secondary" icon="print" act={{ href: '/card/wallet' }}>
          {card.wallet.title}
        </Button>
      </ButtonPair>
      <RowList>
        <Row act={{ href: '/card/facts' }} icon="pencil" title={lacks ? card.addFacts : card.changeFacts} />
      </RowList>
      <Disclosure icon="info" title={card.code.title} note={card.code.hint}>
        <CardCode text={shown.text} />
        <p className="small muted">{card.anyone}</p>
      </Disclosure>
      <p className="small muted">{card.notReviewed}</p>
    </PlacePage>
  );
};
