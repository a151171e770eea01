import { useShell } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';

/** While a page or the diary is coming: the bar with Get help is already there. */
export const OpeningPage = () => {
  const { words } = useShell();
  return (
    <PlacePage title={words.common.appName}>
      <p className="muted" role="status">
        {words.common.opening}
      </p>
    </PlacePage>
  );
};
