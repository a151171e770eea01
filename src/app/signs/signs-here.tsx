import type { PageId } from '#content/guide/chapters.ts';
import { pageOfRule, pageOfSign } from '#content/guide/rule-pages.ts';
import { ruleIds } from '#rules/describe.ts';
import { signCodes } from '#symptoms/catalogue.ts';
import { Bullets } from '#ui/bullets.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';
import { useSignOf } from './use-sign-of.ts';

/** At the end of a page of the guide: the warning signs and the signs of the diary that it explains. */
export const SignsHere = ({ id }: { readonly id: PageId }) => {
  const { words, format } = useApp();
  const { here } = words.signLinks;
  const signOf = useSignOf();
  const rules = ruleIds.filter((rule) => pageOfRule[rule] === id).flatMap((rule) => {
    const said = signOf(rule);
    return said ? [{ rule, ...said }] : [];
  });
  const signs = signCodes.filter((code) => pageOfSign[code] === id);
  if (rules.length === 0) return null;
  return (
    <Disclosure icon="list" title={here.title} note={here.count(rules.length)}>
      <Bullets
        items={rules.map(({ rule, sign }) => (
          <TextLink key={rule} act={{ href: `/why/${rule}` }}>
            {sign}
          </TextLink>
        ))}
      />
      {signs.length > 0 && (
        <p className="small muted">
          {here.diary}: {format.list(signs.map((code) => words.signs[code].noun))}
        </p>
      )}
    </Disclosure>
  );
};
