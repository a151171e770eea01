/** From what was entered to the pages that explain it. */
import type { PageId } from '#content/guide/chapters.ts';
import { pageOfRule, pageOfSign } from '#content/guide/rule-pages.ts';
import type { Finding } from '#rules/types.ts';
import { isSignCode, sign } from '#symptoms/catalogue.ts';
import type { SignAnswers } from '#symptoms/row.ts';

/** More than these would hide what was saved. */
const most = 2;

/** Said to be there. A measurement speaks through its rules only: a usual temperature needs no explanation. */
const isThere = ([code, value]: readonly [string, unknown]): boolean => {
  if (!isSignCode(code) || sign(code).kind === 'measurement' || sign(code).own) return false;
  return value === true || (typeof value === 'number' && value > 0) || (typeof value === 'string' && value !== 'none');
};

/** @returns pages, those of the findings first, each once. */
export const explainingPages = (findings: readonly Pick<Finding, 'rule'>[], answers: SignAnswers): readonly PageId[] => {
  const signs = Object.entries(answers).filter(isThere).flatMap(([code]) => (isSignCode(code) ? [pageOfSign[code]] : []));
  return [...new Set([...findings.map(({ rule }) => pageOfRule[rule]), ...signs])].slice(0, most);
};
