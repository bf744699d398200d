import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const markup = [
  {
    selector:
      ':matches(AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/], CallExpression[callee.property.name=/^(insertAdjacentHTML|writeln)$/])',
    message: 'No HTML strings: they run under no strict policy. Write a template.',
  },
  {
    selector: 'ImportDeclaration[source.value=/unsafe-(html|svg|static)/]',
    message: 'No HTML strings: they run under no strict policy. Write a template.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    message: 'A style string is blocked by a strict policy. Set a property, or a class.',
  },
];

export default tseslint.config(
  {ignores: ['dist/', 'cdn/', 'src/data/built/', 'node_modules/', '.cache/', 'schemas/', 'demo/dist/']},
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: {
      // An element’s own invariants are clearer with `!` than with checks that can never fail.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-restricted-syntax': ['error', ...markup],
      eqeqeq: ['error', 'smart'],
      'no-console': ['error', {allow: ['warn', 'error']}],
    },
  },
  {
    files: ['src/**/*.ts'],
    ...lit['flat/recommended'],
  },
  {
    files: ['src/elements/**/*.ts'],
    ...wc['flat/best-practice'],
    rules: {
      ...wc['flat/best-practice'].rules,
      // Classes and definitions live apart, so that importing a class has no effect.
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/guard-define-call': 'off',
    },
  },
  {
    files: ['tests/support/pages/*.js'],
    languageOptions: {globals: {window: 'readonly', document: 'readonly', PerformanceObserver: 'readonly'}},
  },
  {
    // Functions that run in the page.
    files: ['bench/*.mjs', 'bench/citations/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        'CSSStyleSheet EventTarget PerformanceObserver document location matchMedia performance requestAnimationFrame scrollY window'
          .split(' ')
          .map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['scripts/**', 'bench/**', 'src/cli/**', '*.mjs', 'tests/support/*.mjs'],
    rules: {'no-console': 'off'},
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests play the parser, and compare what stands on the page.
      'no-restricted-syntax': 'off',
    },
  },
);
