import './trail.css';
import { Icon } from './icon.tsx';

type Chapter = {
  readonly title: string;
  /** Pages, minutes and, in words, whether it was read. */
  readonly note: string;
  readonly href: string;
  readonly state: 'read' | 'now' | 'new';
};

/** The chapters as stones on a path. No percentages. */
export function ChapterTrail({ label, chapters }: { readonly label: string; readonly chapters: readonly Chapter[] }) {
  return (
    <ol className="card card-flush trail" aria-label={label}>
      {chapters.map((chapter, index) => (
        <li key={chapter.href}>
          <a className="trail-link" href={chapter.href}>
            <span className="trail-oval num" data-state={chapter.state} aria-hidden="true">
              {chapter.state === 'read' ? <Icon name="check" /> : index + 1}
            </span>
            <span className="row-words">
              <span className="row-title">{chapter.title}</span>
              <span className="row-note">{chapter.note}</span>
            </span>
            <Icon name="right" />
          </a>
        </li>
      ))}
    </ol>
  );
}
