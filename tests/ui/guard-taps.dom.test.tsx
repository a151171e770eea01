import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { CheckRow } from '#ui/check-row.tsx';
import { NumberPad } from '#ui/number-pad.tsx';
import { StepGuard } from '#ui/step-guard.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const tap = (name: string | RegExp) => fireEvent.click(screen.getByText(name));

function Steps() {
  const [step, setStep] = useState(1);
  const [saved, setSaved] = useState(0);
  return (
    <StepGuard stepKey={String(step)}>
      <p>step {step}</p>
      <p>saved {saved}</p>
      <Button act={{ onTap: () => setStep(step + 1) }}>Next</Button>
      <Button act={{ onTap: () => setSaved(saved + 1) }}>Save</Button>
      <a href="#there">Link</a>
    </StepGuard>
  );
}

test('a second tap on the same control within half a second does nothing', () => {
  render(<Steps />);
  tap('Save');
  vi.advanceTimersByTime(499);
  tap('Save');
  expect(screen.getByText('saved 1')).toBeVisible();
  vi.advanceTimersByTime(1);
  tap('Save');
  expect(screen.getByText('saved 2')).toBeVisible();
});

test('a repeated stray tap does not start the half second anew', () => {
  render(<Steps />);
  tap('Save');
  vi.advanceTimersByTime(400);
  tap('Save');
  vi.advanceTimersByTime(200);
  tap('Save');
  expect(screen.getByText('saved 2')).toBeVisible();
});

test('no tap counts for 350 ms after a step has changed, not even on another control', () => {
  render(<Steps />);
  tap('Next');
  expect(screen.getByText('step 2')).toBeVisible();
  vi.advanceTimersByTime(349);
  tap('Save');
  tap('Next');
  expect(screen.getByText('saved 0')).toBeVisible();
  expect(screen.getByText('step 2')).toBeVisible();
  vi.advanceTimersByTime(1);
  tap('Save');
  expect(screen.getByText('saved 1')).toBeVisible();
});

test('while it rests, taps pass the step by', () => {
  render(<Steps />);
  const box = screen.getByText('step 1').parentElement;
  tap('Next');
  expect(box).toHaveStyle({ pointerEvents: 'none' });
  vi.advanceTimersByTime(350);
  expect(box).not.toHaveStyle({ pointerEvents: 'none' });
});

test('a stray tap follows no link', () => {
  render(<Steps />);
  expect(fireEvent.click(screen.getByText('Link'))).toBe(true);
  expect(fireEvent.click(screen.getByText('Link'))).toBe(false);
});

test('a label counts once: its row is ticked by one tap and not unticked by a stray second', () => {
  function Row() {
    const [on, setOn] = useState(false);
    return (
      <StepGuard stepKey="one">
        <CheckRow label="Chills" checked={on} onChange={setOn} />
      </StepGuard>
    );
  }
  render(<Row />);
  tap('Chills');
  expect(screen.getByRole('checkbox')).toBeChecked();
  vi.advanceTimersByTime(200);
  tap('Chills');
  expect(screen.getByRole('checkbox')).toBeChecked();
  vi.advanceTimersByTime(500);
  tap('Chills');
  expect(screen.getByRole('checkbox')).not.toBeChecked();
});

test('the same digit counts again after a quarter of a second, so that 100.4 can be typed', () => {
  const keys: string[] = [];
  render(
    <StepGuard stepKey="one">
      <NumberPad words={{ pad: 'Pad', clear: 'Clear', delete: 'Delete' }} onKey={(key) => keys.push(key)} />
    </StepGuard>,
  );
  tap('0');
  vi.advanceTimersByTime(249);
  tap('0');
  vi.advanceTimersByTime(1);
  tap('0');
  tap('4');
  expect(keys).toEqual(['0', '0', '4']);
});
