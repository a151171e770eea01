import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Unbroken, WithNumbers } from '#ui/unbroken.tsx';

const pieces = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

it('a number breaks at spaces only, and is copied as it stands', () => {
  render(<p><Unbroken number="+1 206-555-0142" /></p>);
  expect(pieces('.unbroken')).toEqual(['+1', '206-555-0142']);
  expect(pieces('p')).toEqual(['+1 206-555-0142']);
});

it.each([
  ['Ana drives. Taxi 206-555-0199, any time', ['206-555-0199']],
  ['backup 206 555 0117 · night +44 (0)20 7946 0018', ['206 555 0117', '+44 (0)20 7946 0018']],
  ['Ward 7, 325 Ninth Avenue\nbell at the door', []],
])('finds the numbers in “%s”', (text, numbers) => {
  render(<p><WithNumbers text={text} /></p>);
  expect(pieces('.whole-number')).toEqual(numbers);
  expect(pieces('p')).toEqual([text]);
});
