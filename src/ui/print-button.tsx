import { Button } from './button.tsx';
import './print.css';

/** Hands the page to the phone's printer, or to “Save as PDF”. The browser's own Print gives the same. */
export function PrintButton({ kind = 'secondary', children }: { readonly kind?: 'primary' | 'secondary' | 'quiet'; readonly children: string }) {
  return (
    <Button kind={kind} icon="print" act={{ onTap: () => window.print() }}>
      {children}
    </Button>
  );
}
