import { useState } from 'react';
import { countryCodes, isCountryCode, regionOf } from '#content/regions.ts';
import { readPhoneNumber } from '#symptoms/phone-number.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { PhoneField, useJudgePhone, type PhoneQuestion } from '#app/phone-field.tsx';
import { SetupFrame, useWay } from './setup-frame.tsx';

const orNull = (text: string): string | null => text.trim() || null;

const digitsOf = (number: string): string => number.replace(/\D/g, '');

/** The number to call at night, the clinic's by day, and the country, which sets the emergency number. */
export const SetupNumber = () => {
  const { words, format, treatment } = useApp();
  const { number } = words.setup;
  const way = useWay('number');
  // Only what is touched here is kept: the diary may bring the rest while this page stands.
  const [changed, setChanged] = useState<{ readonly team?: string; readonly clinic?: string; readonly country?: string; readonly emergency?: string }>({});
  const team = changed.team ?? treatment.teamNumber ?? '';
  const clinic = changed.clinic ?? treatment.clinicNumber ?? '';
  const country = changed.country ?? treatment.country ?? '';
  const ownEmergency = changed.emergency ?? treatment.emergencyNumber ?? '';
  /** What was tapped, and is gone on with once a number is insisted on. “Not yet” leaves the team's number out. */
  const [asked, setAsked] = useState<'next' | 'not-yet' | null>(null);
  /** Numbers that the person wants as they are. */
  const [insisted, setInsisted] = useState<readonly string[]>([]);
  const judge = useJudgePhone();
  const [failed, setFailed] = useState(false);

  const emergency = regionOf(orNull(country)).emergency;
  const teamRead = readPhoneNumber(team);
  const isEmergency = emergency.some((one) => 'href' in teamRead && digitsOf(one.number) === digitsOf(teamRead.href));
  // In another country a number that was kept is looked at again.
  const asKept = (kept: string | null | undefined, taken: readonly string[]) => ({ country: orNull(country), taken: country === (treatment.country ?? '') ? [...taken, kept] : taken });
  const teamQuestion = (taken: readonly string[]): PhoneQuestion | null => {
    const plain = team.trim() === '' ? number.problems.empty : isEmergency ? number.isEmergency : null;
    return plain ? { text: plain, mayStay: false } : judge(team, asKept(treatment.teamNumber, taken));
  };
  const clinicQuestion = (taken: readonly string[]) => judge(clinic, asKept(treatment.clinicNumber, taken));
  // Its field stands only where the app knows no emergency number.
  const ownQuestion = (taken: readonly string[]) => (country === 'other' ? judge(ownEmergency, { ...asKept(treatment.emergencyNumber, taken), shortCodes: true, fewest: 2 }) : null);

  // Left behind, the own number of a country without one would be called in place of the number of the next.
  const emergencyToKeep = country === 'other' ? changed.emergency : isCountryCode(country) && treatment.country === 'other' && treatment.emergencyNumber ? '' : undefined;

  const keep = async (tapped: 'next' | 'not-yet', taken = insisted): Promise<void> => {
    setAsked(tapped);
    const withTeam = tapped === 'next';
    if (clinicQuestion(taken) || ownQuestion(taken) || (withTeam && teamQuestion(taken))) return;
    const saved = await way.keep({
      ...(changed.country === undefined ? {} : { country: orNull(country) }),
      ...(changed.clinic === undefined ? {} : { clinicNumber: orNull(clinic) }),
      ...(emergencyToKeep === undefined ? {} : { emergencyNumber: orNull(emergencyToKeep) }),
      // “Not yet” passes by what is typed; a number that was emptied is taken back.
      ...(changed.team !== undefined && (withTeam || !orNull(team)) ? { teamNumber: orNull(team) } : {}),
    });
    setFailed(!saved);
  };
  const insistOn = (text: string) => () => {
    const taken = [...insisted, text.trim()];
    setInsisted(taken);
    void keep(asked ?? 'next', taken);
  };

  return (
    <SetupFrame question="number" title={number.title} hint={number.hint}>
      <PhoneField
        label={number.label} hint={number.where} value={team} onChange={(next) => setChanged({ ...changed, team: next })}
        question={asked === 'next' ? teamQuestion(insisted) : null} onInsist={insistOn(team)}
      />
      <PhoneField
        label={number.clinic} aside={`(${words.common.optional})`} value={clinic} onChange={(next) => setChanged({ ...changed, clinic: next })}
        question={asked ? clinicQuestion(insisted) : null} onInsist={insistOn(clinic)}
      />
      <SelectField
        label={number.country} value={country} onChange={(next) => setChanged({ ...changed, country: next })}
        options={[
          { value: '', label: number.chooseCountry },
          ...countryCodes.map((code) => ({ value: code, label: format.country(code) })).toSorted((a, b) => a.label.localeCompare(b.label, format.lang)),
          { value: 'other', label: number.otherCountry },
        ]}
      />
      {isCountryCode(country) ? (
        <StateCard icon="phone" heading={number.emergencyHere(emergency.map((one) => one.number).join(', '))} {...(emergency.some((one) => !one.verified) ? { note: number.unverified } : {})} />
      ) : (
        <StateCard icon="globe" heading={words.help.unknownCountry.title} note={emergency.map((one) => words.help.unknownCountry.numberIn(one.number, format.list(one.countries.map(format.country)))).join(' · ')} />
      )}
      {country === 'other' && (
        <PhoneField
          label={words.calling.numbers.emergency} aside={`(${words.common.optional})`} hint={words.calling.numbers.emergencyHint(null)} value={ownEmergency}
          onChange={(next) => setChanged({ ...changed, emergency: next })} question={asked ? ownQuestion(insisted) : null} onInsist={insistOn(ownEmergency)}
        />
      )}
      {failed && <p role="alert">{words.states.notSaved.title}</p>}
      <Button size="tall" act={{ onTap: () => void keep('next') }}>
        {way.saving ? words.checkIn.saving : words.common.next}
      </Button>
      <Button kind="secondary" act={{ onTap: () => void keep('not-yet') }}>
        {number.notYet}
      </Button>
    </SetupFrame>
  );
};
