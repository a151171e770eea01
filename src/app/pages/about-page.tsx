import { BackHeader } from '#ui/back-header.tsx';
import { Bullets } from '#ui/bullets.tsx';
import { Card } from '#ui/card.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';

export const AboutPage = () => {
  const { words } = useApp();
  const { about } = words;
  const parts = [
    { title: about.cannot.title, items: about.cannot.items },
    { title: about.can.title, items: about.can.items },
    { title: about.review.title, items: about.review.text },
    { title: about.list.title, items: about.list.text },
    { title: about.privacy.title, items: about.privacy.text },
  ];
  return (
    <PlacePage title={about.title} place="me">
      <BackHeader act={{ href: '/info' }} label={words.myInfo.title} />
      <PageHeader title={about.title} />
      {parts.map((part) => (
        <Card key={part.title}>
          <h2>{part.title}</h2>
          <Bullets items={part.items} />
        </Card>
      ))}
    </PlacePage>
  );
};
