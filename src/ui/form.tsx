import type { ReactNode } from 'react';
import './form.css';

/** Fields and the button that sends them, also by Enter. The browser never leaves the page. */
export function Form({ onSend, children }: { readonly onSend: () => void; readonly children: ReactNode }) {
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
    </form>
  );
}
