/** The journal's worker: a file of its own, since the policy lets no other worker run. Only here are private files synchronous. */
import { answerOn } from './journal-line.ts';

declare const self: DedicatedWorkerGlobalScope;

const folder = 'day-by-day';

answerOn(self, async (name) => {
  const root = await navigator.storage.getDirectory();
  const home = await root.getDirectoryHandle(folder, { create: true });
  const file = await home.getFileHandle(name, { create: true });
  return await file.createSyncAccessHandle();
});
