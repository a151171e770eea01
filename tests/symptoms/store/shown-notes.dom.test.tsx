import { afterEach, describe, expect, it, vi } from 'vitest';
import { dropShownNote, keepShownNote, readShownNotes, type ShownNote } from '#symptoms/store/shown-notes.ts';

const instant = '2026-12-05T02:45:00.000-08:00';
const note = (rule: string, rests: readonly string[]): ShownNote => ({
  kind: 'shown', observedAt: instant, recordedAt: instant, civilDay: '2026-12-05', zone: 'America/Los_Angeles', by: 'patient', asked: [],
  answers: { rule, rests, level: 'urgent' },
});

afterEach(() => {
  localStorage.clear();
});

describe('notes of warnings that were shown', () => {
  it('stay until they are dropped, each warning once', () => {
    keepShownNote(note('W01', ['a']));
    keepShownNote(note('W08', ['b']));
    keepShownNote({ ...note('W01', ['a']), observedAt: '2026-12-05T03:00:00.000-08:00' });
    expect(readShownNotes()).toEqual([note('W01', ['a']), note('W08', ['b'])]);
    dropShownNote(note('W01', ['a']));
    expect(readShownNotes()).toEqual([note('W08', ['b'])]);
    dropShownNote(note('W08', ['b']));
    expect(localStorage).toHaveLength(0);
  });

  it.each([['no JSON', '{'], ['no list', '{"a":1}'], ['another kind', JSON.stringify([{ ...note('W01', []), kind: 'call' }])], ['no row', '[1, null, {"kind":"shown"}]']])(
    'that cannot be read are none: %s',
    (_, stored) => {
      localStorage.setItem('day-by-day.shown', stored);
      expect(readShownNotes()).toEqual([]);
    },
  );

  it('blocked storage keeps none, and breaks nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    keepShownNote(note('W01', ['a']));
    expect(readShownNotes()).toEqual([]);
  });
});
