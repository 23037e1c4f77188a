import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { after, before, test } from 'node:test';
import { findTool } from '../../../src/TemplateSms.VSCode/src/tool/search';

const withTool = JSON.stringify({ version: 1, isRoot: true, tools: { 'TemplateSms.Cli': { version: '1.0.0', commands: ['smstpl'] } } });
let root = '';

before(async () => { root = await mkdtemp(path.join(os.tmpdir(), 'smstpl-search-')); });
after(async () => { await rm(root, { recursive: true }); });

async function write(name: string, text: string): Promise<string> {
  const file = path.join(root, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

const machine = (pathOf = '', home = path.join(root, 'nobody')) => ({ path: pathOf, home, isWindows: false });

test('Search_PathOfTheSettings_GoesFirst', async () => {
  await write('named/dotnet-tools.json', withTool);

  assert.deepEqual(await findTool('/opt/smstpl', path.join(root, 'named'), machine()), { command: '/opt/smstpl', args: [], origin: 'the settings' });
});

test('Search_ManifestOfAFolderAbove_GivesItsTool', async () => {
  const manifest = await write('above/.config/dotnet-tools.json', withTool);
  await mkdir(path.join(root, 'above/src/Shop'), { recursive: true });

  const tool = await findTool('', path.join(root, 'above/src/Shop'), machine());

  assert.deepEqual(tool, { command: 'dotnet', args: ['tool', 'run', 'smstpl', '--'], origin: manifest });
});

test('Search_ManifestThatIsRoot_HidesThoseAbove', async () => {
  await write('hidden/dotnet-tools.json', withTool);
  await write('hidden/inner/dotnet-tools.json', JSON.stringify({ isRoot: true, tools: {} }));

  assert.equal(await findTool('', path.join(root, 'hidden/inner'), machine()), undefined);
});

for (const broken of ['', '{', '[]', 'null', '{"tools":[]}', '{"tools":null}', '{"tools":{"other":{}}}']) {
  test(`Search_Manifest_${broken}_HasNoTool`, async () => {
    await write('broken/dotnet-tools.json', broken);

    assert.equal(await findTool('', path.join(root, 'broken'), machine()), undefined);
  });
}

test('Search_ToolOnThePath_IsFound', async () => {
  const file = await write('bin/smstpl', '');
  await chmod(file, 0o755);

  assert.deepEqual(await findTool('', undefined, machine(`relative${path.delimiter}${path.dirname(file)}`)), { command: file, args: [], origin: file });
});

test('Search_ToolInstalledAMomentAgo_IsFoundInTheHomeFolder', async () => {
  const file = await write('home/.dotnet/tools/smstpl', '');
  await chmod(file, 0o755);

  assert.equal((await findTool('', undefined, machine('', path.join(root, 'home'))))?.command, file);
});

test('Search_FileThatCannotRun_IsNoTool', async () => {
  const file = await write('dull/smstpl', '');

  assert.equal(await findTool('', undefined, machine(path.dirname(file))), undefined);
});
