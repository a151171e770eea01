import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AlertCard } from '#ui/alert-card.tsx';
import { BottomBar } from '#ui/bottom-bar.tsx';
import { CallDock } from '#ui/call-dock.tsx';
import { CallLink } from '#ui/call-link.tsx';
import { FlowBar } from '#ui/flow-bar.tsx';
import { StepHeader } from '#ui/step-header.tsx';

const number = { href: 'tel:+12025550100', shown: '202-555-0100', spoken: '2 0 2, 5 5 5, 0 1 0 0' } as const;

test('a call is a real tel link; its number is seen as text and heard digit by digit', () => {
  render(<CallLink tone="team" number={number} label="Call the line" note="day or night" />);
  const link = screen.getByRole('link', { name: /^Call the line.*2 0 2, 5 5 5, 0 1 0 0/ });
  expect(link).toHaveAttribute('href', 'tel:+12025550100');
  expect(within(link).getByText('202-555-0100')).toBeVisible();
});

test('where the label is the number, it is not said twice', () => {
  render(<CallLink tone="emergency" number={{ href: 'tel:112', shown: '112', spoken: '1 1 2' }} label="Call 112" showNumber={false} />);
  expect(screen.getByRole('link')).toHaveAccessibleName('Call 112');
});

test('in an alert the call comes before the reason, and the level is said in words', () => {
  render(
    <AlertCard level="urgent" levelWords="Urgent" heading="Call your team now" live>
      <CallLink tone="team" number={number} label="Call the line" />
      <p>Because of a fever.</p>
    </AlertCard>,
  );
  const alert = screen.getByRole('alert');
  expect(within(alert).getByRole('heading', { name: 'Call your team now' })).toBeVisible();
  expect(within(alert).getByText('Urgent')).toBeVisible();
  expect(screen.getByRole('link').compareDocumentPosition(screen.getByText('Because of a fever.'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('the dock interrupts a screen reader when the level rises, and not when it falls', () => {
  const dock = (level: 'same-day' | 'urgent' | 'emergency' | null) => (
    <CallDock level={level} reason="You ticked: chills">
      <CallLink tone="urgent" number={number} label="Call now" />
    </CallDock>
  );
  const { rerender } = render(dock(null));
  const status = screen.getByRole('status');
  expect(status).toBeEmptyDOMElement();
  rerender(dock('urgent'));
  expect(screen.getByRole('status')).toBe(status);
  expect(status).toHaveAttribute('aria-live', 'assertive');
  rerender(dock('same-day'));
  expect(status).toHaveAttribute('aria-live', 'polite');
  rerender(dock('emergency'));
  expect(status).toHaveAttribute('aria-live', 'assertive');
});

test('the bar keeps its order, marks the place, and Get help is a link', () => {
  const words = { bar: 'Places', today: 'Today', diary: 'Diary', help: 'Get help', guide: 'Guide', me: 'My info', menu: 'Menu' };
  const hrefs = { today: '/', diary: '/diary', help: '/help', guide: '/guide', me: '/me', menu: '/menu' };
  render(<BottomBar current="guide" words={words} hrefs={hrefs} />);
  const links = within(screen.getByRole('navigation', { name: 'Places' })).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['Today', 'Diary', 'Get help', 'Guide', 'My info', 'Menu']);
  expect(links.filter((link) => link.ariaCurrent === 'page' || link.getAttribute('aria-current') === 'page').map((link) => link.textContent)).toEqual(['Guide']);
  expect(links[2]).toHaveAttribute('href', '/help');
});

test('inside a flow Get help stays between Back and Skip; without a way onward there is none', () => {
  const { rerender } = render(<FlowBar words={{ bar: 'Steps', back: 'Back', help: 'Get help', onward: 'Skip' }} helpHref="/help" back={{ href: '/' }} onward={{ href: '/next' }} />);
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Back', 'Get help', 'Skip']);
  rerender(<FlowBar words={{ bar: 'Steps', back: 'Back', help: 'Get help' }} helpHref="/help" back={{ href: '/' }} />);
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Back', 'Get help']);
});

test('the step is said in words; the bar beside it is silent', () => {
  const { container } = render(<StepHeader words="Check-in, step 2 of 3" step={2} of={3} />);
  expect(screen.getByText('Check-in, step 2 of 3')).toBeVisible();
  expect(container.querySelectorAll('[aria-hidden="true"] [data-done]')).toHaveLength(2);
});
