import { isCountryCode } from '#content/regions.ts';
import { Row, RowList } from '#ui/row.tsx';
import { useApp } from '#app/app-context.ts';

/** Whom the call buttons dial. */
export const NumbersSection = () => {
  const { words, targets } = useApp();
  const { numbers } = words.myInfo;
  const act = { href: '/set-up/number' };
  return (
    <>
      <h2>{numbers.title}</h2>
      <RowList label={numbers.title}>
        <Row act={act} icon="phone" title={numbers.team} note={targets.team?.shown ?? numbers.none} />
        <Row act={act} icon="phone" title={numbers.clinic} note={targets.clinic?.shown ?? numbers.none} />
        <Row act={act} icon="globe" title={numbers.country} note={useCountryName()} />
        <Row act={{ href: '/numbers' }} icon="phone" title={words.calling.numbers.title} />
        <Row act={{ href: '/way' }} icon="home" title={words.calling.way.title} />
      </RowList>
    </>
  );
};

const useCountryName = (): string => {
  const { words, format, treatment } = useApp();
  const { country } = treatment;
  if (!country) return words.myInfo.numbers.none;
  return isCountryCode(country) ? format.country(country) : words.setup.number.otherCountry;
};

/** Who writes in the diary on this phone. */
export const PeopleSection = () => {
  const { words, treatment } = useApp();
  const { people, numbers } = words.myInfo;
  const act = { href: '/set-up/who' };
  return (
    <>
      <h2>{people.title}</h2>
      <RowList label={people.title}>
        <Row act={act} icon="people" title={people.usedBy} note={treatment.usedBy ? people.usedByNames[treatment.usedBy] : numbers.none} />
        <Row act={act} icon="person" title={people.patient} note={treatment.patientName || numbers.none} />
        <Row act={act} icon="person" title={people.caregiver} note={treatment.caregiverName || numbers.none} />
        <Row act={{ href: '/handover' }} icon="print" title={words.handover.screenTitle} />
      </RowList>
    </>
  );
};
