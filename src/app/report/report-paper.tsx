/** The page for the team as it is read on the phone, printed and sent: black on white, levels told apart by shape and word. */
import type { ReactNode } from 'react';
import type { Pages } from '#sharing/report-pages.ts';
import type { Sheet } from '#sharing/report-sheet.ts';
import { useApp } from '#app/app-context.ts';
import './report-paper.css';
import { ReportChecks } from './report-checks.tsx';
import { ReportFlags } from './report-flags.tsx';
import { ReportQuestions } from './report-questions.tsx';
import { ReportSymptoms } from './report-symptoms.tsx';

type Props = { readonly sheet: Sheet; readonly pages: Pages; readonly figure: ReactNode };

export const ReportPaper = ({ sheet, pages, figure }: Props) => {
  const { words } = useApp();
  const { report } = words;
  const { questionsFirst, second } = pages;
  const asked = <ReportQuestions sheet={sheet} />;
  return (
    <>
      <section className="report-page">
        <Head sheet={sheet} />
        <ul className="report-boxes">
          {sheet.boxes.map(({ big, small }) => (
            <li key={big}>
              <strong>{big}</strong>
              {small.map((text) => (
                <span key={text}>{text}</span>
              ))}
            </li>
          ))}
        </ul>
        {sheet.missing.length > 0 && (
          <div className="report-missing">
            {sheet.missing.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        )}
        <Part title={report.flags.title}>
          {pages.flags.length > 0 && <ReportFlags flags={pages.flags} />}
          {sheet.said.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Part>
        <div className="report-halves">
          <div>
            <Part title={sheet.temperature.title}>
              <p>{sheet.temperature.sentence}</p>
              {figure}
            </Part>
            <Part title={report.checks.title}>
              <ReportChecks checks={sheet.checks} />
            </Part>
          </div>
          <div>
            <Part title={report.symptoms.title}>
              <ReportSymptoms symptoms={sheet.symptoms} />
            </Part>
            {questionsFirst && asked}
          </div>
        </div>
        {pages.teamLines > 0 && (
          <Part title={report.teamNotes}>
            {Array.from({ length: pages.teamLines }, (_, line) => (
              <div key={line} className="report-line" />
            ))}
          </Part>
        )}
        <Foot sheet={sheet} page={1} of={second ? 2 : 1} />
      </section>
      {second && (
        <section className="report-page">
          <p className="report-next">
            <strong>{sheet.title}</strong> · {sheet.facts[0]?.detail} · {report.continued}
          </p>
          {pages.moved.length > 0 && (
            <Part title={report.flags.title}>
              <ReportFlags flags={pages.moved} />
            </Part>
          )}
          {!questionsFirst && asked}
          <Foot sheet={sheet} page={2} of={2} />
        </section>
      )}
    </>
  );
};

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

const Head = ({ sheet }: { readonly sheet: Sheet }) => (
  <header className="report-head">
    <div>
      <p className="report-title">{sheet.title}</p>
      <dl>
        {sheet.facts.map(({ term, detail }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
    </div>
    <ul>
      {sheet.made.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </header>
);

const Foot = ({ sheet, page, of }: { readonly sheet: Sheet; readonly page: number; readonly of: number }) => {
  const { footer } = useApp().words.report;
  return (
    <footer className="report-foot">
      <span>{sheet.footer.join(' · ')}</span> <span>{footer.page(page, of)}</span>
    </footer>
  );
};
