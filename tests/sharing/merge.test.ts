import { describe, expect, it } from 'vitest';
import { mergeRows } from '#sharing/merge.ts';
import { gapsIn } from '#symptoms/store/gaps.ts';
import { assertMergeLaws } from './merge-laws.ts';
import { aReading } from './random-source.ts';

describe('merging', () => {
  it('keeps its laws over random histories of three phones', () => {
    assertMergeLaws(10_000);
  });

  it('adds what is missing and leaves what is there', () => {
    const [one, two] = [aReading(1, '36.6'), aReading(2, '37.2')];
    const { rows, added, contradicted } = mergeRows([two], [two, one]);
    expect(rows).toEqual([one, two]);
    expect(added).toEqual([one]);
    expect(contradicted).toEqual([]);
  });

  it('does not mind the order of fields', () => {
    const one = aReading(1, '36.6');
    const { id, ...rest } = one;
    expect(mergeRows([one], [{ ...rest, id }]).contradicted).toEqual([]);
  });

  it('names an id that says two things', () => {
    expect(mergeRows([aReading(1, '36.6')], [aReading(1, '38.9')]).contradicted).toEqual(['phone-a-1']);
  });

  it('closes a gap with the rows of a file, and names what is still missing', () => {
    const here = [aReading(1, '36.1'), aReading(4, '36.4')];
    expect(gapsIn(here, []).map(({ from, to }) => [from, to])).toEqual([[2, 3]]);
    expect(gapsIn(mergeRows(here, [aReading(2, '36.2')]).rows, []).map(({ from, to }) => [from, to])).toEqual([[3, 3]]);
  });
});
