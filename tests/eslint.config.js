// The rules of the house as an editor can show them. What needs the whole tree (who may import whom,
// cycles, names of folders) is in `tests/law/`.
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const NO_HTML_FROM_TEXT = [
  ...['innerHTML', 'outerHTML', 'srcdoc'].map((property) => ({
    selector: `AssignmentExpression > MemberExpression.left[property.name='${property}']`,
    message: 'Text from outside must never become markup: use textContent or a <template>.',
  })),
  {
    selector: `CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln|createContextualFragment|setHTMLUnsafe)$/][callee.object.name!=/^(process|stdout|stderr)$/][callee.object.property.name!=/^(stdout|stderr)$/]`,
    message: 'Text from outside must never become markup: use textContent or a <template>.',
  },
];

const NO_HALF_RUN_TESTS = {
  selector: `MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|skip|todo|fails)$/]`,
  message: 'A test runs or does not exist. What needs a file that may be absent uses runIf/skipIf.',
};

const STORAGE = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'node_modules/', 'tests/fixtures/']),
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      'no-restricted-syntax': ['error', ...NO_HTML_FROM_TEXT],
      'no-restricted-globals': [
        'error',
        ...STORAGE.map((name) => ({ name, message: 'Only src/vault/ touches device storage.' })),
        { name: 'event', message: 'Use the handler’s argument.' },
      ],
      'no-eval': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // tests/law allows it for data blocks only.
      'astro/no-set-html-directive': 'off',
      // The name `Props` is read by Astro, not by the file.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^(?:_|Props$)' },
      ],
    },
  },
  { files: ['src/vault/**'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['src/**/client/**/*.ts', 'src/{dom,finder,vault,tools,geo,text,i18n,meetings}/**/*.ts'],
    ignores: ['src/**/*.schema.ts', 'src/meetings/schema.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        // The library of types offers them to what runs at build.
        { object: 'Map', property: 'groupBy', message: 'Browsers of before 2024 lack it.' },
        { object: 'Object', property: 'groupBy', message: 'Browsers of before 2024 lack it.' },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['node:*'], message: 'This file runs in a browser.' },
            { group: ['zod', 'astro/zod'], message: 'zod belongs into *.schema.ts, at the door.' },
            { group: ['astro:*'], message: 'This file runs in a browser.', allowTypeImports: true },
          ],
        },
      ],
    },
  },
  {
    // Command lines speak on the console.
    files: ['src/feeds/**', 'src/**/build/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Only an interface can add to another’s.
    files: ['tests/browser/*.ts', 'src/*.d.ts'],
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', NO_HALF_RUN_TESTS],
      'no-restricted-globals': 'off',
      // A value that a test knows to be there fails the test when it is not.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
