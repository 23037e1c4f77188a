// Writes CultureTable.Data.cs from Unicode's CLDR. To take a new release, or after adding a language below:
//
//   npm install --no-save --prefix artifacts/cldr cldr-dates-full@48.2.0 cldr-numbers-full@48.2.0
//   node src/Shared/Cultures/cultures.mjs artifacts/cldr/node_modules > src/Shared/Cultures/CultureTable.Data.cs
//
// Both packages must have the same version; it lands in the table's header. docs/decisions/0010-cultures-from-cldr.md says why.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const cultures = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru'];
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const packages = process.argv[2];
const read = (...path) => JSON.parse(readFileSync(join(packages, ...path), 'utf8'));

const version = read('cldr-dates-full', 'package.json').version;
if (read('cldr-numbers-full', 'package.json').version !== version)
  throw new Error('cldr-dates-full and cldr-numbers-full have different versions');

// An SMS pays for every character: blanks, the minus sign and the apostrophe in their GSM-7 form, no direction marks.
const plain = (text) => text
  .replace(/[\u00a0\u2009\u202f]/g, ' ')
  .replace(/\u2212/g, '-')
  .replace(/\u2019/g, "'")
  .replace(/[\u061c\u200e\u200f]/g, '');

const literal = (text) => `"${plain(text).replace(/[\\"]/g, '\\$&')}"`;
const list = (texts) => `[${texts.map(literal).join(', ')}]`;
const months = (names) => Array.from({ length: 12 }, (_, i) => names[i + 1]);
const same = (a, b) => a.every((text, i) => text === b[i]);

// CLDR's fields as .NET's: the year in four digits, AM/PM as tt, quoted literals kept.
const pattern = (text) => plain(text)
  .replace(/y+/, 'yyyy')
  .replace(/a/, 'tt');

// Sizes from the right, the last one repeated: #,##0 is 3, #,##,##0 is 3 and 2.
const groupSizes = (format) => {
  const groups = format.split('.')[0].split(',').slice(1).map((group) => group.length).reverse();
  return groups.length === 0 ? [0] : groups;
};

function row(culture) {
  const { calendars: { gregorian } } = read('cldr-dates-full', 'main', culture, 'ca-gregorian.json').main[culture].dates;
  const { numbers } = read('cldr-numbers-full', 'main', culture, 'numbers.json').main[culture];
  const symbols = numbers['symbols-numberSystem-latn'];
  const percent = plain(numbers['percentFormats-numberSystem-latn'].standard);
  if (!/^[#,0]+ ?%$/.test(percent))
    throw new Error(`${culture}: the percent format '${percent}' has no counterpart in .NET`);

  const lines = [
    `Name = "${culture}",`,
    ...names('Months', gregorian.months.format.wide, gregorian.months['stand-alone'].wide),
    ...names('ShortMonths', gregorian.months.format.abbreviated, gregorian.months['stand-alone'].abbreviated),
    `Days = ${list(days.map((day) => gregorian.days.format.wide[day]))},`,
    `ShortDays = ${list(days.map((day) => gregorian.days.format.abbreviated[day]))},`,
    `Morning = ${literal(gregorian.dayPeriods.format.abbreviated.am)},`,
    `Afternoon = ${literal(gregorian.dayPeriods.format.abbreviated.pm)},`,
    `DatePattern = ${literal(pattern(gregorian.dateTimeFormats.availableFormats.yMd))},`,
    `TimePattern = ${literal(pattern(gregorian.timeFormats.medium))},`,
    `DecimalSeparator = ${literal(symbols.decimal)},`,
    `GroupSeparator = ${literal(symbols.group)},`,
    `GroupSizes = [${groupSizes(numbers['decimalFormats-numberSystem-latn'].standard).join(', ')}],`,
    `MinusSign = ${literal(symbols.minusSign)},`,
    `PercentSign = ${literal(symbols.percentSign)},`,
    `HasBlankBeforePercent = ${percent.includes(' ')},`,
  ];
  return ['        new()', '        {', ...lines.map((line) => `            ${line}`), '        },'].join('\n');
}

function names(property, format, alone) {
  const [inDates, onTheirOwn] = [months(format), months(alone)];
  return same(inDates, onTheirOwn)
    ? [`${property} = ${list(inDates)},`]
    : [`${property} = ${list(inDates)},`, `Lone${property} = ${list(onTheirOwn)},`];
}

process.stdout.write(`namespace TemplateSms.Shared;

// Written by cultures.mjs from CLDR ${version}; change that, not this.
// Derived from Unicode data files, (c) 2004-2026 Unicode, Inc., Unicode License V3: see UNICODE-LICENSE.txt.
internal static partial class CultureTable
{
    /// <summary>The release of Unicode's CLDR that the names and separators come from.</summary>
    public const string CldrVersion = "${version}";

    private static readonly CultureData[] _rows =
    [
${cultures.map(row).join('\n')}
    ];
}
`);
