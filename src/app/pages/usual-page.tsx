import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';
import { NumberFields } from '#app/usual/number-fields.tsx';
import { SeverityFields } from '#app/usual/severity-fields.tsx';
import { UsualThinkingCard } from '#app/usual/usual-thinking-card.tsx';
import { useUsualForm } from '#app/usual/use-usual-form.ts';
import { OpeningPage } from './opening-page.tsx';

/** What is usual for the person, written down before the cells or on the first well day at home. */
export const UsualPage = () => {
  const { words, day, diary } = useApp();
  // Filled in before the diary is read, it would be filled in from half of what is known.
  return diary.status === 'opening' ? <OpeningPage /> : <Usual afterCells={day === null || day >= 0} title={words.usual.title} />;
};

const Usual = ({ afterCells, title }: { readonly afterCells: boolean; readonly title: string }) => {
  const { usual, checkIn, myInfo } = useApp().words;
  const form = useUsualForm();
  return (
    <PlacePage title={title} place="me">
      <BackHeader act={{ href: '/info' }} label={myInfo.title} />
      <PageHeader title={title} note={usual.intro} />
      {afterCells && <p>{usual.wellDay}</p>}
      <UsualThinkingCard form={form} />
      <NumberFields form={form} />
      <SeverityFields form={form} />
      <p role={form.said === 'look' || form.said === 'notSaved' ? 'alert' : 'status'}>{form.said && usual[form.said]}</p>
      <Button size="tall" act={{ onTap: form.save }}>
        {form.saving ? checkIn.saving : usual.save}
      </Button>
    </PlacePage>
  );
};
