import type { Sheet } from '#sharing/report-sheet.ts';
import { useApp } from '#app/app-context.ts';

/** What the patient wants to ask, and the notes; said when they were left out. */
export const ReportQuestions = ({ sheet: { questions, notes, notesLeftOut } }: { readonly sheet: Sheet }) => {
  const words = useApp().words.report.questions;
  return (
    <section>
      <h2>{words.title}</h2>
      {questions.length > 0 && (
        <ol>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      )}
      {questions.length === 0 && <p>{notesLeftOut ? words.leftOut : words.none}</p>}
      {notes.length > 0 && (
        <>
          <h2>{words.notes}</h2>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
