/** Locks and opens backups beside the page: scrypt takes a second and a large diary several, and the page stays awake. */
import { answerTo, type Question } from './backup-work.ts';

declare const self: DedicatedWorkerGlobalScope;

self.postMessage('started');

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answerTo(data).then((answer) => self.postMessage(answer));
});
