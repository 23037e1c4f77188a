// Writes matches.json beside it: the text that @formatjs/intl-localematcher chooses for every locale of CLDR, for some sets of texts.
//
//   npm install --no-save --ignore-scripts --prefix artifacts/cldr cldr-core@48.2.0 @formatjs/intl-localematcher@0.10.1
//   node tests/Data/cldr/matches.mjs artifacts/cldr/node_modules
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const packages = resolve(process.argv[2]);
const here = dirname(fileURLToPath(import.meta.url));
const read = (...path) => JSON.parse(readFileSync(join(packages, ...path), 'utf8'));
const { match } = await import(pathToFileURL(join(packages, '@formatjs', 'intl-localematcher', 'index.js')));

// The first text is the base's, which stands in where nothing matches.
const sets = [
  ['en', 'fr', 'de', 'pl', 'ar'],
  ['en', 'zh', 'zh-Hant', 'ja'],
  ['en', 'es', 'es-419', 'pt', 'pt-PT'],
  ['fr', 'pt-BR', 'en-GB', 'en-US'],
  ['de', 'nb', 'nn', 'sv', 'he', 'fil'],
  ['en', 'sr', 'sr-Latn', 'uz', 'uz-Cyrl', 'pa'],
];
const locales = read('cldr-core', 'availableLocales.json').availableLocales.full
  .filter((tag) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/.test(tag) && tag !== 'und')
  .sort();
const document = {
  cldr: read('cldr-core', 'package.json').version,
  matcher: read('@formatjs', 'intl-localematcher', 'package.json').version,
  sets: sets.map((texts) => ({
    texts,
    // A locale of its own language as the last resort, so that "nothing matches" can be told from the base.
    matches: Object.fromEntries(locales.map((locale) => [locale, match([locale], texts, 'und')])),
  })),
};
writeFileSync(join(here, 'matches.json'), JSON.stringify(document, null, 1) + '\n');
