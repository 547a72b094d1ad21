import { defineConfig, type Plugin } from 'vite';
import { serviceWorker } from './scripts/service-worker-plugin.ts';

const serverOrigin = process.env['RIFFLE_SERVER'] ?? 'http://localhost:8080';

/** `npm run dev:fake`: answers /api and /media itself, from the clips in RIFFLE_CLIPS. */
async function fakeServer(): Promise<Plugin> {
  const { fakeMiddleware } = await import('./dev/fake-middleware.ts');
  return {
    name: 'riffle-fake-server',
    configureServer: (server) => void server.middlewares.use(fakeMiddleware()),
    configurePreviewServer: (server) => void server.middlewares.use(fakeMiddleware()),
  };
}

export default defineConfig(async ({ mode }) => ({
  plugins: mode === 'fake' ? [await fakeServer(), serviceWorker()] : [serviceWorker()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', 'service-worker': 'src/worker/service-worker.ts' },
      output: {
        // One file for the first view, whatever the screens share of it.
        codeSplitting: {
          groups: [
            { name: 'first-view', tags: ['$initial' as const], test: /src\/(?!worker)|preact/ },
          ],
        },
        entryFileNames: ({ name }: { name: string }) =>
          name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js',
      },
      // Only the entry and style sheets do anything by being imported, so that what one screen
      // uses of a shared index does not come with every other screen.
      treeshake: {
        moduleSideEffects: (id: string) =>
          /\.css$|main\.tsx$|service-worker\.ts$|index\.html$/.test(id),
      },
    },
  },
  server: {
    proxy: mode === 'fake' ? {} : { '/api': serverOrigin, '/media': serverOrigin },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'dev/**/*.test.ts'],
    setupFiles: ['src/testing/setup.ts'],
    mockReset: true,
    testTimeout: 20_000,
  },
}));
