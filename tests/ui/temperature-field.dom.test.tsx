import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { TemperatureField } from '#ui/temperature-field.tsx';

type Given = { readonly start?: string; readonly point?: string; readonly phoneKeyboard?: boolean; readonly problem?: string };

function Form({ start = '', point = '.', phoneKeyboard = false, problem }: Given) {
  const [value, setValue] = useState(start);
  return (
    <TemperatureField
      words={{ label: 'Temperature', unit: '°F', other: '', spoken: `${value} degrees`, changeUnit: 'Change unit', pad: 'Number pad', clear: 'Clear', delete: 'Delete last number', point }}
      value={value}
      problem={problem}
      phoneKeyboard={phoneKeyboard}
      onChange={setValue}
      onChangeUnit={() => setValue('')}
    />
  );
}

const press = async (...keys: readonly string[]) => {
  for (const name of keys) await userEvent.click(screen.getByRole('button', { name }));
};
const field = () => screen.getByRole('textbox', { name: 'Temperature' });

test('the pad writes into the field and sets the point', async () => {
  render(<Form />);
  await press('9', '8', '4');
  expect(field()).toHaveValue('98.4');
});

test('a number that starts with 1 waits for its fourth digit', async () => {
  render(<Form />);
  await press('1', '0', '0');
  expect(field()).toHaveValue('100');
  await press('4');
  expect(field()).toHaveValue('100.4');
});

test('the language sets the decimal sign', async () => {
  render(<Form point="," />);
  await press('3', '8', '5');
  expect(field()).toHaveValue('38,5');
});

test('delete takes the last digit, clear takes all', async () => {
  render(<Form start="100.4" />);
  await press('Delete last number');
  expect(field()).toHaveValue('100');
  await press('Clear');
  expect(field()).toHaveValue('');
});

test('what a keyboard types stays as it was typed', async () => {
  render(<Form />);
  await userEvent.type(field(), '38,45 C');
  expect(field()).toHaveValue('38,45 C');
});

test('the change is announced politely, as the whole value', async () => {
  render(<Form />);
  await press('3', '8', '5');
  expect(screen.getByText('38.5 degrees')).toHaveRole('status');
});

test('the phone keyboard is asked for only when the person chose it', () => {
  const { rerender } = render(<Form />);
  expect(field()).toHaveAttribute('inputmode', 'none');
  rerender(<Form phoneKeyboard />);
  expect(field()).toHaveAttribute('inputmode', 'decimal');
  expect(screen.queryByRole('group', { name: 'Number pad' })).toBeNull();
});

test('a problem belongs to the field, in words', () => {
  render(<Form start="109.4" problem="Please look again." />);
  expect(field()).toBeInvalid();
  expect(field()).toHaveAccessibleDescription(/Please look again\./);
});

test('the other unit is one tap away', async () => {
  const onChangeUnit = vi.fn<() => void>();
  render(
    <TemperatureField
      words={{ label: 'T', unit: '°C', other: '98.4 °F', spoken: '', changeUnit: 'Change to °F', pad: 'Pad', clear: 'Clear', delete: 'Delete', point: '.' }}
      value="36.9"
      onChange={() => undefined}
      onChangeUnit={onChangeUnit}
    />,
  );
  await press('Change to °F');
  expect(onChangeUnit).toHaveBeenCalledOnce();
  expect(screen.getByText('98.4 °F')).toBeVisible();
});
