import { useEffect, useRef } from 'react';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { useApp } from '#app/app-context.ts';
import { frameOf, readCode } from './read-picture.ts';
import './camera.css';

type Props = { readonly onText: (text: string) => void; readonly onNone: () => void; readonly onStop: () => void };

/** How often a picture is looked at: an old phone needs the time in between. */
const everyMs = 250;

/** Shows what the camera sees until there is a code in it. The camera is let go as soon as this leaves the page. */
export const CameraReader = ({ onText, onNone, onStop }: Props) => {
  const { words } = useApp();
  const { read } = words.centre;
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef({ onText, onNone });
  useEffect(() => {
    told.current = { onText, onNone };
  });
  useEffect(() => {
    let gone = false;
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      if (gone || !video.current) return;
      const pixels = frameOf(video.current);
      const text = pixels ? readCode(pixels) : null;
      if (text === null) timer = setTimeout(look, everyMs);
      else told.current.onText(text);
    };
    const start = async (): Promise<void> => {
      const opened = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
      if (gone || !video.current) return opened.getTracks().forEach((track) => track.stop());
      stream = opened;
      video.current.srcObject = opened;
      await video.current.play();
      look();
    };
    // Not allowed, not there, or taken by another app: the other ways stay.
    start().catch(() => {
      if (!gone) told.current.onNone();
    });
    return () => {
      gone = true;
      clearTimeout(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, []);
  return (
    <Card>
      <p role="status">{read.looking}</p>
      <video ref={video} className="camera" muted playsInline aria-hidden="true" />
      <Button kind="secondary" act={{ onTap: onStop }}>
        {read.stop}
      </Button>
    </Card>
  );
};
