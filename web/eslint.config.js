import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The floors of the application: a folder may import those listed, itself, and packages. */
const floors = {
  lib: [],
  ui: [],
  i18n: ['lib'],
  core: ['lib'],
  session: ['core', 'lib'],
  features: ['session', 'core', 'ui', 'lib', 'i18n'],
  app: ['features', 'session', 'core', 'ui', 'lib', 'i18n'],
};

const features = [
  'participant', 'agenda', 'activity', 'card', 'cluster', 'link', 'vote', 'rating', 'outcome',
  'consensus', 'action', 'retrospective', 'workshop', 'account',
];

const climbing = {
  regex: '^\\.\\./',
  message: 'Import another folder as "@/folder/file", so that the line shows its floor.',
};

/** @param {string} floor */
function forbidden(floor) {
  return Object.keys(floors)
    .filter((other) => other !== floor && !floors[floor].includes(other))
    .map((other) => ({ group: [`@/${other}`, `@/${other}/**`], message: `${floor} stands below or beside ${other}.` }));
}

/** @param {string} files @param {object[]} patterns */
const zone = (files, patterns) => ({
  files: [files],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const texts = [
  { selector: 'JSXText[value=/\\p{L}/u]', message: 'Words live in i18n/: use t("key").' },
  {
    selector: 'JSXAttribute[name.name=/^(aria-label|placeholder|title|alt|label|hint)$/] > Literal',
    message: 'Words live in i18n/: use t("key").',
  },
  { selector: 'Literal[value=/[\\u3131-\\uD79D]/]', message: 'Words live in i18n/: use t("key").' },
];

export default tseslint.config(
  { ignores: ['dist', 'test-output', 'node_modules', 'src/**/*.gen.ts'] },
  ...tseslint.configs.strict,
  { plugins: { 'react-hooks': hooks }, rules: { ...hooks.configs.recommended.rules } },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: false }],
      'no-restricted-syntax': ['error', ...texts],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/i18n/**', 'src/core/**', 'src/**/*_test.{ts,tsx}'], rules: { 'max-lines': ['error', 400], 'no-restricted-syntax': 'off' } },
  ...Object.keys(floors)
    .filter((floor) => floor !== 'features' && floor !== 'i18n')
    .map((floor) => zone(`src/${floor}/**/*.{ts,tsx}`, [...forbidden(floor), climbing])),
  zone('src/i18n/**/*.{ts,tsx}', forbidden('i18n')),
  ...features.map((feature) =>
    zone(`src/features/${feature}/**/*.{ts,tsx}`, [
      ...forbidden('features'),
      climbing,
      {
        group: ['@/features/**', `!@/features/${feature}`, `!@/features/${feature}/**`],
        message: `No feature imports another: let app join ${feature} with it.`,
      },
    ]),
  ),
);
