import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { CheckGroup } from '#ui/check-group.tsx';
import { CheckRow } from '#ui/check-row.tsx';
import { DayPicker } from '#ui/day-picker.tsx';
import { DayRow } from '#ui/day-row.tsx';
import { OldValue } from '#ui/entry-card.tsx';
import { Field } from '#ui/field.tsx';
import { monthGrid, shiftMonth } from '#ui/month-grid.ts';
import { PickGo, PickOne } from '#ui/pick-list.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { Switch } from '#ui/switch.tsx';

test('the whole check row ticks a native checkbox', async () => {
  function Signs() {
    const [on, setOn] = useState(false);
    return (
      <CheckGroup level="emergency" heading="Call now">
        <CheckRow label="Hard to wake" hint="Needs shaking" checked={on} onChange={setOn} />
      </CheckGroup>
    );
  }
  render(<Signs />);
  await userEvent.click(screen.getByText('Needs shaking'));
  expect(screen.getByRole('checkbox', { name: /Hard to wake/ })).toBeChecked();
  await userEvent.click(screen.getByText('Hard to wake'));
  expect(screen.getByRole('checkbox')).not.toBeChecked();
});

test('choose-one has radios, choose-and-go has links and buttons and no radio', async () => {
  const onChange = vi.fn<(value: string) => void>();
  const onTap = vi.fn<() => void>();
  render(
    <>
      <PickOne legend="Who" choices={[{ value: 'patient', title: 'The patient' }, { value: 'both', title: 'Both of us' }]} value="patient" onChange={onChange} />
      <PickGo label="What happened" choices={[{ title: 'No answer', act: { onTap } }, { title: 'Told to come', act: { href: '/come' } }]} />
    </>,
  );
  expect(screen.getAllByRole('radio')).toHaveLength(2);
  await userEvent.click(screen.getByText('Both of us'));
  expect(onChange.mock.calls).toEqual([['both']]);
  await userEvent.click(screen.getByRole('button', { name: 'No answer' }));
  expect(onTap).toHaveBeenCalledOnce();
  expect(screen.getByRole('link', { name: 'Told to come' })).toHaveAttribute('href', '/come');
});

const words = {
  label: 'Day of the cells',
  monthName: (month: string) => `month ${month}`,
  dayName: (day: string) => `day ${day}`,
  weekdays: ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'],
  earlier: 'Earlier',
  later: 'Later',
  typeDate: 'Type the date',
} as const;

test('a day is picked by its button, in this month or an earlier one, never after today', async () => {
  const onPick = vi.fn<(day: string) => void>();
  render(<DayPicker words={words} today="2026-11-22" weekStart={0} value={null} onPick={onPick} />);
  expect(screen.getByRole('button', { name: 'day 2026-11-23' })).toBeDisabled();
  expect(screen.getByRole('button', { name: 'day 2026-11-22' })).toHaveAttribute('aria-current', 'date');
  await userEvent.click(screen.getByRole('button', { name: 'Earlier' }));
  expect(screen.getByText('month 2026-10')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'day 2026-10-31' }));
  expect(onPick.mock.calls).toEqual([['2026-10-31']]);
});

test('the same day can be typed', async () => {
  const onPick = vi.fn<(day: string) => void>();
  render(<DayPicker words={words} today="2026-11-22" weekStart={1} value={null} onPick={onPick} />);
  await userEvent.type(screen.getByLabelText('Type the date'), '2026-10-30');
  expect(onPick).toHaveBeenLastCalledWith('2026-10-30');
  expect(screen.getByText('month 2026-10')).toBeVisible();
});

test.each([
  { month: '2026-11', weekStart: 0, lead: 0, days: 30 },
  { month: '2026-11', weekStart: 1, lead: 6, days: 30 },
  { month: '2028-02', weekStart: 1, lead: 1, days: 29 },
  { month: '2026-12', weekStart: 0, lead: 2, days: 31 },
])('$month from weekday $weekStart: $lead empty cells, $days days', ({ month, weekStart, lead, days }) => {
  const grid = monthGrid(month, weekStart);
  expect([grid.lead, grid.days.length]).toEqual([lead, days]);
});

test('months pass over the year in both directions', () => {
  expect([shiftMonth('2026-12', 1), shiftMonth('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
});

test('a field names its hint and its problem', () => {
  render(<Field label="Number" hint="On your papers." problem="Too short." value="12" onChange={() => undefined} />);
  expect(screen.getByLabelText('Number')).toHaveAccessibleDescription('Too short. On your papers.');
  expect(screen.getByLabelText('Number')).toBeInvalid();
});

test('a select and a switch say what was chosen', async () => {
  const onChange = vi.fn<(value: string) => void>();
  const onSwitch = vi.fn<(on: boolean) => void>();
  render(
    <>
      <SelectField label="Country" options={[{ value: 'US', label: 'United States' }, { value: 'ES', label: 'Spain' }]} value="US" onChange={onChange} />
      <Switch label="Use the keyboard" checked={false} onChange={onSwitch} />
    </>,
  );
  await userEvent.selectOptions(screen.getByLabelText('Country'), 'Spain');
  expect(onChange.mock.calls).toEqual([['ES']]);
  await userEvent.click(screen.getByRole('switch', { name: 'Use the keyboard' }));
  expect(onSwitch.mock.calls).toEqual([[true]]);
});

test('a day opens in place and says so; a corrected value stays readable', () => {
  const day = { number: '4', title: 'Friday', summary: '2 entries' };
  const inside = <OldValue spoken="Old value:">98.4</OldValue>;
  const { rerender } = render(<DayRow day={day} open={false} onToggle={() => undefined}>{inside}</DayRow>);
  expect(screen.getByRole('button', { name: /Friday/ })).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByText('98.4')).toBeNull();
  rerender(<DayRow day={day} open onToggle={() => undefined}>{inside}</DayRow>);
  expect(screen.getByText('98.4')).toHaveTextContent('Old value: 98.4');
});
