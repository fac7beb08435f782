import tseslint from 'typescript-eslint';

const noClasses = {
  selector: ':matches(ClassDeclaration, ClassExpression):not([superClass.name=/Error$/])',
  message:
    'No classes, but for errors: nothing here has an identity of its own. Write a record and functions.',
};

export default tseslint.config(
  {
    ignores: [
      'packages/flopprint/src/kernels/**',
      'packages/flopprint/src/data/**/*',
      '!packages/flopprint/src/data/types.ts',
      '**/dist/**',
      '**/.astro/**',
      '**/coverage/**',
      '.engines/**',
      'test/.tmp/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'object-shorthand': 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'no-restricted-syntax': ['error', noClasses],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // The direction of imports between the library's own parts is test/structure/imports.test.ts.
    files: ['packages/flopprint/src/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['node:*'], message: 'The library is pure: files and streams belong in cli/.' },
            {
              group: ['mathjs', 'mathjs/*'],
              message: 'mathjs reads the equations in generate/, never at run time.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['site/**', 'test/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['zod/v4', 'zod/v4/*', 'zod/v3', 'zod/v3/*'],
              message: 'Import zod, or zod/mini in the browser.',
            },
          ],
        },
      ],
    },
  },
  {
    // These tools ask for a default export.
    files: ['*.config.{js,mjs,ts}'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
