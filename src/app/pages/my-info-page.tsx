import { cardFields } from '#symptoms/row.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { useApp } from '#app/app-context.ts';
import { CentreRow } from '#app/centre/centre-row.tsx';
import { PlacePage } from '#app/frame.tsx';
import { BackupRow } from '#app/my-info/backup-row.tsx';
import { KeepingSection } from '#app/my-info/keeping-section.tsx';
import { ReadingSection } from '#app/my-info/reading-section.tsx';
import { StorageSection } from '#app/my-info/storage-section.tsx';
import { NumbersSection, PeopleSection } from '#app/my-info/team-section.tsx';
import { TreatmentSection } from '#app/my-info/treatment-section.tsx';
import { VersionsSection } from '#app/my-info/versions-section.tsx';

/** What the app knows of the person, how it looks, and where it keeps things. A change holds at once. */
export const MyInfoPage = () => {
  const { words, treatment } = useApp();
  const { myInfo } = words;
  return (
    <PlacePage title={myInfo.title} place="me">
      <PageHeader title={myInfo.title} />
      <RowList>
        <Row act={{ href: '/card' }} icon="me" title={words.card.title} note={words.card.hint} />
        <Row act={{ href: '/card/facts' }} icon="pencil" title={words.card.form.title} note={cardFields.some((field) => treatment.card?.[field]) ? words.card.changeFacts : words.card.addFacts} />
      </RowList>
      <NumbersSection />
      <CentreRow />
      <TreatmentSection />
      <RowList>
        <Row act={{ href: '/usual' }} icon="heart" title={words.usual.title} note={words.usual.hint} />
      </RowList>
      <PeopleSection />
      <ReadingSection />
      <BackupRow />
      <StorageSection />
      <KeepingSection />
      <RowList>
        <Row act={{ href: '/about' }} icon="info" title={myInfo.about} />
        <Row act={{ href: '/set-up/day' }} icon="list" title={myInfo.setUpAgain} />
      </RowList>
      <VersionsSection />
    </PlacePage>
  );
};
