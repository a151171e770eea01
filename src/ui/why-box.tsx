import type { ReactNode } from 'react';
import './alert.css';

/** The reason, in the tint of the alert around it. One `lead` per sign, highest first. */
export function WhyBox({ title, leads, children }: { readonly title: string; readonly leads: readonly string[]; readonly children?: ReactNode }) {
  return (
    <div className="why">
      <p className="why-title">{title}</p>
      {leads.map((lead) => (
        <p className="why-lead" key={lead}>
          {lead}
        </p>
      ))}
      {children && <div className="why-more">{children}</div>}
    </div>
  );
}
