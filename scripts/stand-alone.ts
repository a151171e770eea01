/** Builds the scripts that stand beside the app in files of their own: the watchdog of the page, and the kill switch for the host's drawer. */
import { build, type Plugin } from 'vite';

const watchdog = 'watchdog.js';

/** @returns the script as one plain piece that shares nothing with the app, in a language that older browsers speak too */
const compile = async (file: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, target: 'es2017', modulePreload: false, rolldownOptions: { input: file, output: { format: 'iife' } } },
  });
  const parts = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : [];
  const chunk = parts.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error(`${file} gave no script.`);
  return chunk.code;
};

export const standAlone = (): Plugin => ({
  name: 'stand-alone',
  apply: 'build',
  async buildStart() {
    this.emitFile({ type: 'asset', name: watchdog, source: await compile('src/offline/watchdog.ts') });
    this.emitFile({ type: 'asset', fileName: 'kill-switch.js', source: await compile('src/offline/kill-switch.ts') });
  },
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) => {
      const file = Object.values(bundle ?? {}).find((one) => one.type === 'asset' && one.names.includes(watchdog));
      if (!file) throw new Error('The watchdog is not among the built files.');
      // No module: a browser too old for modules runs it too.
      return [{ tag: 'script', attrs: { defer: true, src: `/${file.fileName}` }, injectTo: 'head' }];
    },
  },
});
