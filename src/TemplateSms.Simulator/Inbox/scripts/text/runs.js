// Cuts a text where annotations begin and end, so that each run can be one element.

/**
 * @param {number} length of the text
 * @param {Record<string, {start: number, end: number}[]>} layers each sorted, without overlap inside a layer
 * @returns {{start: number, end: number, marks: Record<string, object>}[]} runs that cover the text, in order
 */
export function runsOf(length, layers) {
  const cuts = new Set([0, length]);
  for (const range of Object.values(layers).flat()) {
    cuts.add(Math.min(range.start, length));
    cuts.add(Math.min(range.end, length));
  }

  const sorted = [...cuts].sort((a, b) => a - b);
  const next = Object.fromEntries(Object.keys(layers).map(layer => [layer, 0]));
  const runs = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [start, end] = [sorted[i], sorted[i + 1]];
    runs.push({ start, end, marks: marksAt(start, layers, next) });
  }

  return runs;
}

function marksAt(start, layers, next) {
  const marks = {};
  for (const [layer, ranges] of Object.entries(layers)) {
    while (next[layer] < ranges.length && ranges[next[layer]].end <= start) next[layer]++;
    const range = ranges[next[layer]];
    if (range !== undefined && range.start <= start) marks[layer] = range;
  }

  return marks;
}
