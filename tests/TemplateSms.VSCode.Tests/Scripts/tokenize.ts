// Colours texts by the grammar, as editors do: a line of JSON in, a line of JSON out. Each token is [start, end, scopes].
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as oniguruma from 'vscode-oniguruma';
import { INITIAL, Registry, parseRawGrammar } from 'vscode-textmate';
import type { IGrammar } from 'vscode-textmate';

const wasm = readFileSync('node_modules/vscode-oniguruma/release/onig.wasm');
const file = 'syntaxes/smstpl.tmLanguage.json';

async function load(): Promise<IGrammar> {
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources: string[]) => new oniguruma.OnigScanner(sources),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(file, 'utf8'), file)),
  });
  const grammar = await registry.loadGrammar('text.smstpl');
  if (grammar === null) throw new Error('The grammar cannot be read.');
  return grammar;
}

function* tokensOf(grammar: IGrammar, text: string): Generator<[number, number, string]> {
  let state = INITIAL;
  let start = 0;
  for (const line of text.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    const content = line.replace(/[\r\n]+$/, '');
    const result = grammar.tokenizeLine(content, state);
    state = result.ruleStack;
    for (const token of result.tokens)
      yield [start + token.startIndex, start + Math.min(token.endIndex, content.length), token.scopes.join(' ')];
    start += line.length;
  }
}

async function run(): Promise<void> {
  const grammar = await load();
  for await (const line of createInterface({ input: process.stdin }))
    process.stdout.write(JSON.stringify([...tokensOf(grammar, JSON.parse(line) as string)]) + '\n');
}

void run();
