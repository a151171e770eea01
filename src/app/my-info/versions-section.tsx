import { ruleSet } from '#rules/rule-set.ts';
import { appVersion } from '#symptoms/app-version.ts';
import { NotReviewed } from '#ui/not-reviewed.tsx';
import { useApp } from '#app/app-context.ts';

/** Which app and which list of warning signs this is, to read out on the telephone. */
export const VersionsSection = () => {
  const { words, format } = useApp();
  const { versions } = words.myInfo;
  return (
    <>
      <h2>{versions.title}</h2>
      <NotReviewed>
        <p>{words.guide.notReviewed}</p>
        <p className="small muted">{versions.app(appVersion)}</p>
        <p className="small muted">{versions.list(ruleSet.version, format.fullDate(ruleSet.date))}</p>
        <p className="small muted">{versions.reviewBy(format.fullDate(ruleSet.reviewBy))}</p>
      </NotReviewed>
    </>
  );
};
