import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const firstView = /(?:src|href)="(\/(?:assets\/|icons\/|favicon|manifest)[^"]*)"/g;

/** Tells the service worker what the first view consists of, and which version it is. */
export function serviceWorker(): Plugin {
  return {
    name: 'riffle-service-worker',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle['service-worker.js'];
        const html = bundle['index.html'];
        if (worker?.type !== 'chunk' || html?.type !== 'asset') {
          return;
        }
        const page = String(html.source);
        const messages = Object.keys(bundle).filter((name) => /assets\/core-.*\.js$/.test(name));
        const files = [...page.matchAll(firstView)].map(([, path]) => path ?? '');
        const shell = ['/', ...new Set([...files, ...messages.map((name) => `/${name}`)])];
        const version = createHash('sha256').update(page).digest('hex').slice(0, 12);
        worker.code = worker.code
          .replace('__VERSION__', version)
          .replace('__SHELL__', shell.join(' '));
      },
    },
  };
}
