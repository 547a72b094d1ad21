import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Forbids, in one layer's files, imports whose path matches one of the patterns. */
const layer = (files, ...patterns) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map(([regex, message]) => ({ regex, message })) },
    ],
  },
});

const inwardOnly = 'Imports point inward: app -> features -> design, api -> i18n -> lib.';
const throughIndex = 'Use another feature, or the API, only through its index.';
const onlyTheClient = 'Talk to the server through src/api.';

export default tseslint.config(
  { ignores: ['dist', 'src/api/schema.ts'] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
    rules: {
      eqeqeq: 'error',
      complexity: ['error', 12],
      'max-lines': ['error', 350],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/api/**', 'src/worker/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest'].map((name) => ({ name, message: onlyTheClient })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'navigator', property: 'sendBeacon', message: onlyTheClient },
      ],
    },
  },
  layer(['src/lib/**'], ['^\\.\\./(?!testing/)', inwardOnly]),
  layer(['src/i18n/**'], ['^\\.\\./(?!lib/)', inwardOnly]),
  layer(['src/design/**'], ['^\\.\\./(?!lib/|i18n$)', inwardOnly]),
  layer(['src/api/**'], ['^\\.\\./(?!lib/)', inwardOnly]),
  layer(
    ['src/features/**'],
    ['/app(/|$)|/main', inwardOnly],
    ['^\\.\\./(?!\\.\\./)[^/]+/(?!index$)', throughIndex],
    ['/api/', throughIndex],
  ),
  layer(['src/app/**'], ['features/[^/]+/(?!index$)', throughIndex], ['/api/', throughIndex]),
  {
    files: ['scripts/measure.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['document', 'performance', 'PerformanceObserver', 'requestAnimationFrame', 'window'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    files: ['scripts/check-recording.mjs'],
    languageOptions: { globals: { Buffer: 'readonly', document: 'readonly' } },
  },
  {
    files: ['**/*.test.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off', 'no-restricted-globals': 'off' },
  },
);
