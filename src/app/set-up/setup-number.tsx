import { useState } from 'react';
import { countryCodes, isCountryCode, regionOf } from '#content/regions.ts';
import { readPhoneNumber } from '#symptoms/phone-number.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { SetupFrame, useWay } from './setup-frame.tsx';

const countryOf = (value: string): string | null => (value === '' ? null : value);

/** The number to call at night, the clinic's by day, and the country, which sets the emergency number. */
export const SetupNumber = () => {
  const { words, format, treatment, recordTreatment } = useApp();
  const { number } = words.setup;
  const { onward } = useWay('number');
  const [team, setTeam] = useState(treatment.teamNumber ?? '');
  const [clinic, setClinic] = useState(treatment.clinicNumber ?? '');
  const [country, setCountry] = useState(treatment.country ?? '');
  const [checked, setChecked] = useState(false);
  const [failed, setFailed] = useState(false);

  const emergency = regionOf(countryOf(country)).emergency;
  const teamRead = readPhoneNumber(team);
  const clinicRead = readPhoneNumber(clinic);
  const isEmergency = emergency.some((one) => 'shown' in teamRead && one.number === teamRead.shown);
  const teamProblem = 'problem' in teamRead ? number.problems[teamRead.problem] : isEmergency ? number.isEmergency : undefined;
  const clinicProblem = clinic.trim() !== '' && 'problem' in clinicRead ? number.problems[clinicRead.problem] : undefined;

  const keep = async (withTeam: boolean): Promise<void> => {
    setChecked(true);
    if (clinicProblem || (withTeam && teamProblem)) return;
    const recorded = await recordTreatment({
      country: countryOf(country),
      clinicNumber: clinic.trim() === '' ? null : clinic.trim(),
      ...(withTeam ? { teamNumber: team.trim() } : {}),
    });
    setFailed(!recorded.saved);
    if (recorded.saved) onward();
  };

  return (
    <SetupFrame question="number" title={number.title} hint={number.hint}>
      <Field
        label={number.label} hint={number.where} value={team} onChange={setTeam}
        problem={checked ? teamProblem : undefined} input={{ type: 'tel', inputMode: 'tel', autoComplete: 'off' }}
      />
      <Field
        label={number.clinic} aside={`(${words.common.optional})`} value={clinic} onChange={setClinic}
        problem={checked ? clinicProblem : undefined} input={{ type: 'tel', inputMode: 'tel', autoComplete: 'off' }}
      />
      <SelectField
        label={number.country} value={country} onChange={setCountry}
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
      {failed && <p role="alert">{words.states.notSaved.title}</p>}
      <Button size="tall" act={{ onTap: () => void keep(true) }}>
        {words.common.next}
      </Button>
      <Button kind="secondary" act={{ onTap: () => void keep(false) }}>
        {number.notYet}
      </Button>
    </SetupFrame>
  );
};
