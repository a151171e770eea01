import type { ReactNode } from 'react';
import { nextPart, thinkingParts, unableRow, type ThinkingCheck, type ThinkingPart } from '#symptoms/thinking.ts';
import { Button } from '#ui/button.tsx';
import { StepHeader } from '#ui/step-header.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';
import { FlowPage } from '#app/frame.tsx';
import { navigate } from '#app/navigation.tsx';
import { FoundDock } from './found-dock.tsx';
import { MarkedPart } from './marked-part.tsx';
import { CommandPart, SentencePart } from './picked-part.tsx';
import { useKeepCheck, useKeepThinking } from './use-keep-thinking.ts';
import type { OpenThinking } from './use-thinking.ts';

type Props = { readonly part: ThinkingPart; readonly check: ThinkingCheck; readonly thinking: OpenThinking };

/** One of the five parts. The last one keeps the check, or leads to the first question that is still open. */
export const PartPage = ({ part, check, thinking }: Props) => {
  const { words, treatment } = useApp();
  const say = words.thinking;
  const { purpose } = thinking;
  const usual = purpose === 'usual';
  const keep = useKeepThinking(purpose);
  const keepCheck = useKeepCheck(purpose);
  const goTo = (to: ThinkingPart | undefined): void => navigate(thinking.at(to));
  const at = thinkingParts.indexOf(part);
  const following = thinkingParts[at + 1];
  const goOn = (next: ThinkingCheck): void => {
    const left = following ?? nextPart(next);
    if (left) goTo(left);
    else keepCheck(next);
  };
  const given = { check, purpose, change: thinking.change, goOn };
  const save = usual ? words.usual.check.save : say.save;
  const marked = <MarkedPart key={part} {...given} part={part} onward={following ? words.common.next : save} />;
  const contents: Readonly<Record<ThinkingPart, ReactNode>> = {
    date: marked, naming: marked, counting: marked, command: <CommandPart {...given} />, sentence: <SentencePart {...given} />,
  };
  return (
    <FlowPage title={say.parts[part].title} back={{ onTap: () => goTo(thinkingParts[at - 1]) }}>
      <StepHeader
        words={say.partTitle(at + 1, thinkingParts.length)}
        step={at + 1}
        of={thinkingParts.length}
        end={<TextLink act={{ href: usual ? '/usual' : thinking.at('not-done') }}>{say.stop}</TextLink>}
      />
      <h1>{say.parts[part].title}</h1>
      {!thinking.safe && <p role="status">{words.states.notSaved.text}</p>}
      {contents[part]}
      <Button kind="quiet" act={{ onTap: () => keep((moment, by) => unableRow(check, moment, by)) }}>
        {say.cannot(treatment.patientName || null)}
      </Button>
      <FoundDock check={check} purpose={purpose} />
    </FlowPage>
  );
};
