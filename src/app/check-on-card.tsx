import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { useApp } from './app-context.ts';

/** On a caregiver's phone Today leads with looking after the patient. */
export const CheckOnCard = () => {
  const { words, treatment } = useApp();
  const { checkOn } = words.today;
  if (treatment.usedBy !== 'caregiver') return null;
  return (
    <Card kind="tinted">
      <Button size="tall" icon="eye" act={{ href: '/check' }}>
        {checkOn.title(treatment.patientName || null)}
      </Button>
    </Card>
  );
};
