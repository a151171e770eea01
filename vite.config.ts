import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { chunkPackages } from './scripts/chunk-packages.ts';
import { manifest } from './scripts/manifest.ts';
import { withDigests } from './scripts/precache-digests.ts';
import { servedHtml } from './scripts/served-html.ts';
import { standAlone } from './scripts/stand-alone.ts';

/** The development server puts inline scripts into the page; the strict policy holds for the built app. */
const noPolicyInDevelopment: Plugin = {
  name: 'no-policy-in-development',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

export default defineConfig({
  plugins: [
    // The compiler's own code would cost 11 KiB of the first screen: docs/decisions/004-react-without-its-compiler.md.
    react(),
    servedHtml(),
    chunkPackages('packages'),
    standAlone(),
    noPolicyInDevelopment,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/offline',
      filename: 'worker.ts',
      injectRegister: false,
      manifest,
      includeManifestIcons: false,
      integration: {
        configureCustomSWViteBuild: (options) => {
          options.logLevel = 'warn';
          options.build = { ...options.build, license: { fileName: 'licences-worker.md' } };
        },
        beforeBuildServiceWorker: ({ injectManifest }) => {
          // The plugin would add the manifest without a digest: it is found among the files instead.
          injectManifest.additionalManifestEntries = [];
          injectManifest.manifestTransforms = [withDigests(injectManifest.globDirectory)];
        },
      },
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,woff2,png,svg,ico,txt,webmanifest}'],
        globIgnores: ['worker.js', 'kill-switch.js'],
        rollupFormat: 'iife',
        buildPlugins: { vite: [chunkPackages('worker-packages')] },
        maximumFileSizeToCacheInBytes: 2_000_000,
      },
    }),
  ],
  // React 19 has the hook itself; the router brings a copy for older ones.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  worker: { plugins: () => [chunkPackages('thread-packages', { ofEntry: true })] },
  build: {
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      // What the first screen needs is one file: many small ones compress far worse.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
    // The oldest browsers we serve: Safari 16.4 and its contemporaries.
    target: ['safari16.4', 'chrome111', 'firefox115'],
    manifest: '.vite/manifest.json',
    // Everything is precached: the lists of what to preload would only weigh on the first screen.
    modulePreload: false,
    // Fonts and icons stay files, so that the policy needs no data: for them and each is kept once.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
