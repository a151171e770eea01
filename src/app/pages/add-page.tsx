import { additions } from '#symptoms/addition.ts';
import { BackHeader } from '#ui/back-header.tsx';
import type { IconName } from '#ui/icon.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';

/** What to watch for is asked after a call only; else it is a note. */
const forms = additions.filter((form) => form !== 'watch');

type Way = 'temperature' | (typeof forms)[number] | 'question' | 'hospital';
const ways = {
  temperature: { href: '/temperature', icon: 'thermometer' },
  symptom: { href: '/add/symptom', icon: 'list' },
  vitals: { href: '/add/vitals', icon: 'heart' },
  'fever-medicine': { href: '/add/fever-medicine', icon: 'pill' },
  medicine: { href: '/add/medicine', icon: 'pill' },
  intake: { href: '/add/intake', icon: 'cup' },
  mood: { href: '/add/mood', icon: 'person' },
  care: { href: '/add/care', icon: 'people' },
  note: { href: '/add/note', icon: 'pencil' },
  visit: { href: '/add/visit', icon: 'calendar' },
  question: { href: '/guide/ask', icon: 'question' },
  hospital: { href: '/hospital', icon: 'bed' },
} as const satisfies Readonly<Record<Way, { readonly href: string; readonly icon: IconName }>>;
const order: readonly Way[] = ['temperature', ...forms, 'question', 'hospital'];

/** Write something down: everything that has a place in the diary, one tap away. */
export const AddPage = () => {
  const { words } = useApp();
  const { add } = words;
  return (
    <PlacePage title={add.title} place="diary">
      <BackHeader act={{ href: '/diary' }} label={words.diary.title} />
      <PageHeader title={add.title} note={add.hint} />
      <RowList label={add.title}>
        {order.map((way) => (
          <Row key={way} act={{ href: ways[way].href }} icon={ways[way].icon} title={add.rows[way].title} note={add.rows[way].hint} />
        ))}
      </RowList>
    </PlacePage>
  );
};
