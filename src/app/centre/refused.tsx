import type { PackProblem } from '#sharing/read-pack.ts';
import { Bullets } from '#ui/bullets.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useApp } from '#app/app-context.ts';

type Props = { readonly problems: readonly PackProblem[]; readonly onAgain: () => void };

/** Of a long list the first few say enough. */
const most = 8;

/** Why a pack is not taken: for the person in a sentence, for the centre with the place. */
export const Refused = ({ problems, onAgain }: Props) => {
  const { words } = useApp();
  const { refused } = words.centre;
  const { reasons, places } = useReasons(problems);
  return (
    <>
      <PageHeader title={refused.title} />
      <Card>
        <Bullets items={reasons} />
        {places.length > 0 && (
          <ul className="small muted">
            {places.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        )}
        <p>{refused.nothingChanged}</p>
      </Card>
      <Button kind="secondary" act={{ onTap: onAgain }}>
        {refused.again}
      </Button>
    </>
  );
};

const useReasons = (problems: readonly PackProblem[]) => {
  const { words, format } = useApp();
  const { refused } = words.centre;
  const reasonOf = (problem: PackProblem): string => {
    switch (problem.code) {
      case 'no-pack':
        return refused.noPack;
      case 'too-large':
        return refused.tooLarge;
      case 'newer-version':
        return refused.newer;
      case 'malformed':
        return refused.malformed;
      case 'number':
        return refused.number;
      case 'looser':
        return refused.looser;
      case 'too-long':
        return refused.tooLong;
      case 'future':
        return refused.future(format.fullDate(problem.date));
      case 'too-old':
        return refused.tooOld(format.fullDate(problem.date));
      case 'expired':
        return refused.expired(format.fullDate(problem.date));
      case 'older':
        return refused.older(format.fullDate(problem.date));
    }
  };
  const placeOf = (problem: PackProblem): readonly string[] => {
    if (!('field' in problem)) return [];
    if (problem.code === 'too-long') return [refused.tooLongPlace(problem.field, problem.limit)];
    return [problem.code === 'looser' ? refused.looserPlace(problem.field, problem.limit) : refused.place(problem.field)];
  };
  return {
    reasons: [...new Set(problems.map(reasonOf))],
    places: [...new Set(problems.flatMap(placeOf))].slice(0, most),
  };
};
