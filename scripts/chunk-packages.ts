/** Writes down which packages each built chunk holds, for the laws of size and licences. */
import type { Plugin } from 'vite';

const packageOf = (id: string): string[] => id.split('/node_modules/').at(-1)?.match(/^(@[^/]+\/[^/]+|[^/]+)/)?.slice(0, 1) ?? [];

/**
 * @param name of the list, in the folder .vite of the built app
 * @param ofEntry the list is named by its entry too: each worker is a build of its own, and the last would overwrite the others
 */
export const chunkPackages = (name: string, { ofEntry = false } = {}): Plugin => ({
  name: 'chunk-packages',
  apply: 'build',
  generateBundle(_options, bundle) {
    const packages = Object.values(bundle).flatMap((chunk) =>
      chunk.type === 'chunk'
        ? [[chunk.fileName, [...new Set(chunk.moduleIds.filter((id) => id.includes('/node_modules/')).flatMap(packageOf))].toSorted()] as const]
        : [],
    );
    const entry = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' && chunk.isEntry ? [chunk.name] : [])).join('-');
    this.emitFile({ type: 'asset', fileName: `.vite/${ofEntry ? `${name}-${entry}` : name}.json`, source: JSON.stringify(Object.fromEntries(packages), null, 1) });
  },
});
