/** Builds the app of this checkout under other file names, as a release before or after it would have: `node scripts/build-version.mjs NAME FOLDER`. */
import { build } from 'vite';

const [name, outDir] = process.argv.slice(2);
if (!name || !outDir) {
  console.error('Name the version and its folder: node scripts/build-version.mjs NAME FOLDER');
  process.exit(1);
}
const names = `assets/[name]-${name}-[hash]`;
await build({
  logLevel: 'warn',
  build: {
    outDir,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: `${names}.js`, chunkFileNames: `${names}.js`, assetFileNames: `${names}[extname]` } },
  },
});
