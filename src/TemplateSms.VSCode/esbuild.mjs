// Bundles the extension. With --tests, also what the tests load: the same extension for a browser, a server that stands for
// another one, and the tests of parts that need no editor.
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

const scripts = '../../tests/TemplateSms.VSCode.Tests/Scripts';
const shared = { bundle: true, format: 'cjs', target: 'es2022', external: ['vscode'], logLevel: 'warning', nodePaths: ['node_modules'] };

await build({ ...shared, platform: 'node', entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', minify: process.argv.includes('--minify') });
if (process.argv.includes('--tests')) {
  await build({ ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'], entryPoints: [`${scripts}/web.ts`, `${scripts}/disk.ts`, `${scripts}/rival.ts`], outdir: 'dist/tests' });
  const tests = readdirSync(scripts).filter(name => name.endsWith('.test.ts'));
  await build({ ...shared, platform: 'node', entryPoints: tests.map(name => `${scripts}/${name}`), outdir: 'dist/tests' });
  await build({ ...shared, platform: 'node', entryPoints: [`${scripts}/tokenize.ts`], outdir: 'dist/tests' });
}
