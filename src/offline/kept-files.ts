/** @param scope the address that the worker answers for @returns the name under which Workbox keeps the files of the app */
export const keptFilesOf = (scope: string): string => `workbox-precache-v2-${scope}`;
