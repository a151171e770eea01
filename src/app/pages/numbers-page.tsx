import { useState } from 'react';
import { emergencyNumberOf, numbersAsOf, regionOf } from '#content/regions.ts';
import { readPhoneNumber } from '#symptoms/phone-number.ts';
import type { ClinicHours, TreatmentAnswers } from '#symptoms/row.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { FieldProblem } from '#ui/field.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';
import { HoursField } from '#app/hours-field.tsx';
import { navigate } from '#app/navigation.tsx';
import { PhoneField, useJudgePhone, type PhoneQuestion } from '#app/phone-field.tsx';
import { useSaving } from '#app/use-saving.ts';

const numbers = ['backupNumber', 'emergencyNumber', 'crisisNumber'] as const;
type NumberField = (typeof numbers)[number];
type Changed = { readonly [F in NumberField]?: string } & { readonly clinicHours?: ClinicHours | null };

const areRight = (hours: ClinicHours | null): boolean => hours === null || (hours.days.length > 0 && hours.from < hours.to);

/** Numbers that few people need and that must be right where they are: a backup line, own emergency and crisis numbers, the clinic's hours. */
export const NumbersPage = () => {
  const { words, format, treatment, recordTreatment } = useApp();
  const { numbers: say } = words.calling;
  const [changed, setChanged] = useState<Changed>({});
  const [checked, setChecked] = useState(false);
  /** Numbers that the person wants as they are. */
  const [insisted, setInsisted] = useState<readonly string[]>([]);
  const judge = useJudgePhone();
  const [failed, setFailed] = useState(false);
  const { saving, once } = useSaving();
  const country = treatment.country ?? null;
  const hours = changed.clinicHours === undefined ? (treatment.clinicHours ?? null) : changed.clinicHours;
  const typed = (field: NumberField): string => changed[field] ?? treatment[field] ?? '';
  const questionOf = (field: NumberField, taken: readonly string[]): PhoneQuestion | null => {
    const own = field === 'emergencyNumber';
    const asked = judge(typed(field), { country, taken: [...taken, treatment[field]], shortCodes: field !== 'backupNumber', fewest: own ? 2 : 3 });
    const [team, read] = [readPhoneNumber(treatment.teamNumber ?? ''), readPhoneNumber(typed(field))];
    return own && 'href' in team && 'href' in read && team.href === read.href ? { text: say.sameAsTeam, mayStay: false } : asked;
  };
  const keep = async (taken = insisted): Promise<void> => {
    setChecked(true);
    if (numbers.some((field) => questionOf(field, taken)) || !areRight(hours)) return;
    const written = numbers.flatMap((field) => (changed[field] === undefined ? [] : [[field, changed[field].trim() || null] as const]));
    const answers: TreatmentAnswers = { ...Object.fromEntries(written), ...(changed.clinicHours === undefined ? {} : { clinicHours: changed.clinicHours }) };
    if (Object.keys(answers).length === 0) return navigate('/help');
    const { saved } = await recordTreatment(answers);
    setFailed(!saved);
    if (saved) navigate('/help');
  };
  const insistOn = (text: string) => () => {
    const taken = [...insisted, text.trim()];
    setInsisted(taken);
    void once(() => keep(taken));
  };
  const field = (name: NumberField, label: string, hint: string) => (
    <PhoneField
      label={label} hint={hint} value={typed(name)} onChange={(text) => setChanged({ ...changed, [name]: text })}
      question={checked ? questionOf(name, insisted) : null} onInsist={insistOn(typed(name))}
    />
  );
  return (
    <PlacePage title={say.title} place="me">
      <BackHeader act={{ href: '/info' }} label={words.myInfo.title} />
      <PageHeader title={say.title} note={say.hint} />
      {field('backupNumber', say.backup, say.backupHint)}
      <HoursField hours={hours} onChange={(clinicHours) => setChanged({ ...changed, clinicHours })} />
      {checked && !areRight(hours) && <FieldProblem>{say.hoursProblem}</FieldProblem>}
      {field('emergencyNumber', say.emergency, say.emergencyHint(emergencyNumberOf(country)))}
      {field('crisisNumber', say.crisis, say.crisisHint(regionOf(country).crisis?.number ?? null))}
      <p className="small muted">{say.asOf(format.fullDate(numbersAsOf))}</p>
      {failed && <p role="alert">{words.states.notSaved.title}</p>}
      <Button size="tall" act={{ onTap: () => void once(() => keep()) }}>
        {saving ? words.checkIn.saving : words.common.save}
      </Button>
    </PlacePage>
  );
};
