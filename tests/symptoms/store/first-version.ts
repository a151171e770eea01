/** The first shipped shape of the store, as it stands frozen in `tests/fixtures`. */
import { readFileSync } from 'node:fs';
import type { Row } from '#symptoms/row.ts';

type Index = string | readonly string[];
type FirstVersion = {
  readonly database: {
    readonly version: number;
    readonly stores: Readonly<Record<'rows' | 'drafts' | 'meta', { readonly keyPath: string; readonly indexes: Readonly<Record<string, Index>> }>>;
  };
  readonly rows: readonly Row[];
  readonly drafts: readonly { readonly form: string; readonly draft: unknown }[];
  readonly meta: readonly { readonly key: string; readonly value: unknown }[];
};

export const firstVersion: FirstVersion = JSON.parse(readFileSync('tests/fixtures/store-v1.json', 'utf8'));
