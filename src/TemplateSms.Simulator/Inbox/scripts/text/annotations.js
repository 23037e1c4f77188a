// What there is to mark in a message's text: parts, characters outside GSM-7, what was searched, what cannot be seen.

/** Controls, zero-width characters and the marks that turn the direction of writing; not the joiners of emoji. */
const invisible = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

export function partRanges(parts) {
  let start = 0;
  return parts.map((part, index) => {
    const range = { start, end: start + part.text.length, index };
    start = range.end;
    return range;
  });
}

/** Neighbours become one range: a text in another script is one mark, not one a letter. */
export function outsideRanges(outside) {
  const ranges = [];
  for (const { index, length, codePoint } of outside) {
    const last = ranges.at(-1);
    if (last !== undefined && last.end === index) {
      last.end += length;
      last.codePoints.push(codePoint);
    } else {
      ranges.push({ start: index, end: index + length, codePoints: [codePoint] });
    }
  }

  return ranges;
}

export function hitRanges(text, query) {
  if (!query) return [];
  const ranges = [];
  const [where, what] = [text.toLowerCase(), query.toLowerCase()];
  // Where folding changes lengths, offsets would lie.
  if (where.length !== text.length) return [];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + what.length)) {
    ranges.push({ start: at, end: at + what.length });
  }

  return ranges;
}

export function invisibleRanges(text) {
  return Array.from(text.matchAll(invisible), match => ({ start: match.index, end: match.index + 1, codePoint: text.charCodeAt(match.index) }));
}
