// Writes CultureTable.Data.cs, LocaleTable.Data.cs, PluralTable.Data.cs and CurrencyTable.Data.cs from Unicode's CLDR.
// To take a new release:
//
//   npm install --no-save --ignore-scripts --prefix artifacts/cldr cldr-core@48.2.0 cldr-dates-full@48.2.0 cldr-numbers-full@48.2.0 cldr-misc-full@48.2.0
//   node src/TemplateSms.Language/Cultures/cultures.mjs artifacts/cldr/node_modules
//
// The packages must have the same version; it lands in the tables' headers. docs/decisions/0010-cultures-from-cldr.md says why.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));
const read = (...path) => JSON.parse(readFileSync(join(packages, ...path), 'utf8'));
const supplemental = (name) => read('cldr-core', 'supplemental', `${name}.json`).supplemental;

const version = read('cldr-core', 'package.json').version;
for (const name of ['cldr-dates-full', 'cldr-numbers-full', 'cldr-misc-full']) {
  if (read(name, 'package.json').version !== version)
    throw new Error(`${name} and cldr-core have different versions`);
}

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const parents = supplemental('parentLocales').parentLocales.parentLocale;
const likely = supplemental('likelySubtags').likelySubtags;
const { fractions, region: tenders } = supplemental('currencyData').currencyData;

// Tags of a language, a script and a region; a variant of an orthography (ca-ES-valencia) has no files of its own here.
const isPlainTag = (tag) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/.test(tag);
const locales = Object.entries(read('cldr-core', 'coverageLevels.json').effectiveCoverageLevels)
  .filter(([tag, level]) => level === 'modern' && isPlainTag(tag) && tag !== 'und')
  .map(([tag]) => tag)
  .sort();
const languages = [...new Set(locales.map((tag) => tag.split('-')[0]))];

// Money that is in use today.
const currencies = [...new Set(Object.values(tenders).flat().flatMap(Object.entries)
  .filter(([, use]) => !use._to && use._tender !== 'false')
  .map(([code]) => code))].sort();

const parentOf = (tag) => {
  if (parents[tag])
    return parents[tag] === 'und' ? null : parents[tag];
  const end = tag.lastIndexOf('-');
  return end < 0 ? null : tag.slice(0, end);
};

// An SMS pays for every character: blanks, the minus sign and the apostrophe in their GSM-7 form, no direction marks.
const plain = (text) => text
  .replace(/[\u00a0\u2009\u202f]/g, ' ')
  .replace(/\u2212/g, '-')
  .replace(/\u2019/g, "'")
  .replace(/[\u061c\u200e\u200f]/g, '');

const months = (names) => Array.from({ length: 12 }, (_, i) => names[i + 1]);
const list = (texts) => texts.map(plain).join('|');

// CLDR's fields as .NET's: the year in four digits, AM/PM as tt, quoted literals kept. The flexible periods of the day
// (B) have no counterpart, so the halves of the day stand in for them.
const pattern = (text) => plain(text).replace(/'[^']*'|y+|[aB]/g, (part) =>
  part[0] === "'" ? part : part[0] === 'y' ? 'yyyy' : 'tt');

// Sizes from the right, the last one repeated: #,##0 is 3, #,##,##0 is 3 and 2.
const groupSizes = (format) => {
  const groups = format.split('.')[0].split(',').slice(1).map((group) => group.length).reverse();
  return (groups.length === 0 ? [0] : groups).join('|');
};

const percent = (format) => {
  const written = plain(format).replace(/[#,0]+/, 'n');
  if (!['n %', 'n%', '%n', '% n'].includes(written))
    throw new Error(`the percent format '${format}' has no counterpart in .NET`);
  return written;
};

// The pattern of an amount that is not negative, and of one that is: n is the number, ¤ the sign, - the minus.
const money = (format) => {
  const [positive, negative] = plain(format).split(';').map((part) => part.replace(/[#,0.]+/, 'n'));
  return [positive, negative ?? `-${positive}`];
};

function fieldsOf(culture) {
  const { calendars: { gregorian } } = read('cldr-dates-full', 'main', culture, 'ca-gregorian.json').main[culture].dates;
  const { numbers } = read('cldr-numbers-full', 'main', culture, 'numbers.json').main[culture];
  const names = read('cldr-numbers-full', 'main', culture, 'currencies.json').main[culture].numbers.currencies;
  const { layout } = read('cldr-misc-full', 'main', culture, 'layout.json').main[culture];
  const symbols = numbers['symbols-numberSystem-latn'];
  const amounts = numbers['currencyFormats-numberSystem-latn'];
  const { beforeCurrency, afterCurrency } = amounts.currencySpacing;
  if (beforeCurrency.insertBetween + afterCurrency.insertBetween !== '\u00a0\u00a0')
    throw new Error(`${culture}: a letter of a currency is set apart from digits by something else than a blank`);
  const alone = gregorian.months['stand-alone'];
  const [positive, negative] = money(amounts.standard);
  const fields = {
    months: list(months(gregorian.months.format.wide)),
    'lone-months': list(months(alone.wide)),
    'short-months': list(months(gregorian.months.format.abbreviated)),
    'lone-short-months': list(months(alone.abbreviated)),
    days: list(days.map((day) => gregorian.days.format.wide[day])),
    'short-days': list(days.map((day) => gregorian.days.format.abbreviated[day])),
    halves: list([gregorian.dayPeriods.format.abbreviated.am, gregorian.dayPeriods.format.abbreviated.pm]),
    date: pattern(gregorian.dateTimeFormats.availableFormats.yMd),
    time: pattern(gregorian.timeFormats.medium),
    decimal: plain(symbols.decimal),
    group: plain(symbols.group),
    groups: groupSizes(numbers['decimalFormats-numberSystem-latn'].standard),
    minus: plain(symbols.minusSign),
    percent: percent(numbers['percentFormats-numberSystem-latn'].standard).replace('%', plain(symbols.percentSign)),
    money: positive,
    'negative-money': negative,
    'money-decimal': plain(symbols.currencyDecimal ?? symbols.decimal),
    'money-group': plain(symbols.currencyGroup ?? symbols.group),
    'money-groups': groupSizes(amounts.standard.split(';')[0]),
    'least-group': numbers.minimumGroupingDigits,
    direction: layout.orientation.characterOrder === 'right-to-left' ? 'rtl' : 'ltr',
  };
  for (const code of currencies) {
    const symbol = plain(names[code]?.symbol ?? code);
    fields[code] = symbol;
  }

  for (const [name, value] of Object.entries(fields)) {
    if (/[;=\n]/.test(value) || (value.includes('|') && !/^(months|lone|short|days|halves|groups|money-groups)/.test(name)))
      throw new Error(`${culture}: ${name} has a separator of the table`);
  }

  return fields;
}

// What a row says when neither it nor its parents do.
const common = { 'least-group': '1', direction: 'ltr', minus: '-', groups: '3', 'money-groups': '3' };
const defaults = {
  ...common,
  ...Object.fromEntries(currencies.map((code) => [code, code])),
};
const own = (fields, name) => {
  switch (name) {
    case 'lone-months': return fields[name] === fields.months ? '' : fields[name];
    case 'lone-short-months': return fields[name] === fields['short-months'] ? '' : fields[name];
    case 'money-decimal': return fields[name] === fields.decimal ? '' : fields[name];
    case 'money-group': return fields[name] === fields.group ? '' : fields[name];
    default: return fields[name];
  }
};

const all = new Map(locales.map((tag) => [tag, fieldsOf(tag)]));
const ancestorOf = (tag) => {
  for (let parent = parentOf(tag); parent; parent = parentOf(parent)) {
    if (all.has(parent))
      return parent;
  }
  return null;
};

function row(tag) {
  const fields = all.get(tag);
  const parent = ancestorOf(tag);
  const inherited = parent ? all.get(parent) : null;
  const changed = Object.keys(fields).filter((name) =>
    own(fields, name) !== (inherited ? own(inherited, name) : defaults[name] ?? ''));
  return [`${tag}${parent ? ` ${parent}` : ''}`, ...changed.map((name) => `${name}=${own(fields, name)}`)].join(';');
}

const header = () => `namespace TemplateSms.Language.Cultures;

// Written by cultures.mjs from CLDR ${version}; change that, not this.
// Derived from Unicode data files, (c) 2004-2026 Unicode, Inc., Unicode License V3: see src/Shared/Cultures/UNICODE-LICENSE.txt.
`;

const block = (lines) => `"""\n${lines.map((line) => `        ${line}`).join('\n')}\n        """u8`;

writeFileSync(join(here, 'CultureTable.Data.cs'), `${header()}public static partial class CultureTable
{
    /// <summary>The release of Unicode's CLDR that the tables come from.</summary>
    public const string CldrVersion = "${version}";

    // The fields of rows that say nothing else; of a currency that a row does not name, the code is the sign.
    private const string Defaults = "${Object.entries(common).map((field) => field.join('=')).join(';')}";

    // A line for each locale: its tag and its parent's, then the fields that differ from the parent's.
    private static ReadOnlySpan<byte> Rows => ${block(locales.map(row))};
}
`);

// Tags that people write for another one, and what stands for a tag that leaves its script out.
const { languageAlias } = supplemental('aliases').metadata.alias;
const aliases = Object.entries(languageAlias)
  .map(([tag, { _replacement }]) => [tag, _replacement])
  .filter(([tag, replacement]) => /^[a-z]{2,3}$/.test(tag) && isPlainTag(replacement) && languages.includes(replacement.split('-')[0]))
  .sort();
const scripts = Object.entries(likely)
  .map(([tag, full]) => [tag, full.split('-')])
  .filter(([tag, [language]]) => isPlainTag(tag) && languages.includes(tag.split('-')[0]) && language === tag.split('-')[0])
  .map(([tag, [, script, territory]]) => [tag, script, territory])
  .sort();
const listed = Object.entries(parents)
  .filter(([tag]) => isPlainTag(tag) && languages.includes(tag.split('-')[0]))
  .sort();

writeFileSync(join(here, 'LocaleTable.Data.cs'), `${header()}internal static partial class LocaleTable
{
    // A tag of a language, and the one that stands for it today.
    private static ReadOnlySpan<byte> Aliases => ${block(aliases.map(([tag, other]) => `${tag} ${other}`))};

    // A tag, and the script and region that it most likely means.
    private static ReadOnlySpan<byte> Likely => ${block(scripts.map((parts) => parts.join(' ')))};

    // A tag whose parent is not the tag without its last part; "und" is the root, which has no text.
    private static ReadOnlySpan<byte> Parents => ${block(listed.map((parts) => parts.join(' ')))};
}
`);

const rules = (name, type) => Object.entries(supplemental(name)[`plurals-type-${type}`])
  .filter(([language]) => languages.includes(language) || locales.includes(language))
  .map(([language, counts]) => [language, ...Object.entries(counts)
    .map(([count, text]) => [count.replace('pluralRule-count-', ''), text.split('@')[0].trim()])
    .filter(([count]) => count !== 'other')
    .map(([count, rule]) => `${count}: ${rule}`)].join('; '))
  .sort();

writeFileSync(join(here, 'PluralTable.Data.cs'), `${header()}internal static partial class PluralTable
{
    // A language and its categories but for "other", each with its condition.
    private static ReadOnlySpan<byte> Cardinals => ${block(rules('plurals', 'cardinal'))};

    // The same of ordinal numbers.
    private static ReadOnlySpan<byte> Ordinals => ${block(rules('ordinals', 'ordinal'))};
}
`);

writeFileSync(join(here, 'CurrencyTable.Data.cs'), `${header()}internal static partial class CurrencyTable
{
    // The codes of money that is in use, each with the digits behind its decimal separator where they are not two.
    private static ReadOnlySpan<byte> Codes => ${block(currencies.map((code) => {
      const digits = (fractions[code] ?? fractions.DEFAULT)._digits;
      return digits === '2' ? code : `${code} ${digits}`;
    }))};
}
`);
