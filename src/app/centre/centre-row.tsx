import { Row, RowList } from '#ui/row.tsx';
import { useApp } from '#app/app-context.ts';
import { useCentrePack } from './use-centre.ts';

/** In My info: whose settings are in use, and until when. */
export const CentreRow = () => {
  const { words, format, now } = useApp();
  const { centre } = words;
  const pack = useCentrePack();
  const over = pack !== null && pack.expires < now.civilDay;
  const note = pack ? centre.inUse[over ? 'over' : 'until'](pack.centre, format.fullDate(pack.expires)) : centre.hint;
  return (
    <RowList>
      <Row act={{ href: '/pack' }} icon="file" title={centre.title} note={note} />
    </RowList>
  );
};
