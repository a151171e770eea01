import { Button } from '#ui/button.tsx';
import { Bullets } from '#ui/bullets.tsx';
import { Card } from '#ui/card.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { SceneryChoice } from '#ui/scenery.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';
import { HomeScreenCard } from '#app/keeping/home-screen-card.tsx';
import { LanguageChoice } from '#app/language-choice.tsx';

/** Language, then what this is and is not. Reading and checking need no answers at all. */
export const WelcomePage = () => {
  const { words } = useApp();
  const { welcome } = words.setup;
  return (
    <PlacePage title={words.common.appName} hero={<SceneryChoice><LanguageChoice /></SceneryChoice>}>
      <PageHeader title={words.common.appName} note={words.common.appLine} />
      <Card>
        <Bullets items={welcome.does} />
        <hr />
        <p>
          <strong>{welcome.notTitle}</strong> {welcome.doesNot.join(' ')}
        </p>
        <p className="muted">{welcome.storage}</p>
      </Card>
      <HomeScreenCard />
      {/* Before the first question: its answers begin another diary, and two are never mixed. */}
      <TextLink act={{ href: '/restore' }}>{words.backup.welcome}</TextLink>
      <Button size="tall" act={{ href: '/set-up/day?first' }}>
        {welcome.start}
      </Button>
      <Button kind="secondary" act={{ href: '/check' }}>
        {welcome.checkSigns}
      </Button>
      <TextLink act={{ href: '/guide' }}>{welcome.guideOnly}</TextLink>
      <TextLink act={{ href: '/about' }}>{welcome.more}</TextLink>
    </PlacePage>
  );
};
