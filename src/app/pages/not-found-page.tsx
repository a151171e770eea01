import { Button } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';

export const NotFoundPage = () => {
  const { words } = useApp();
  const { notFound } = words.states;
  return (
    <PlacePage title={notFound.title}>
      <PageHeader title={notFound.title} />
      <p>{notFound.text}</p>
      <Button act={{ href: '/' }}>{notFound.button}</Button>
    </PlacePage>
  );
};
