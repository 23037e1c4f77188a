import { access, constants, readFile } from 'node:fs/promises';
import * as path from 'node:path';
import type { Tool } from '../platform';
import { readManifest } from './manifest';

/** The parts of a machine that decide which tool is found. */
export interface Machine {
  readonly path: string;
  readonly home: string;
  readonly isWindows: boolean;
}

// In the order of the .NET SDK.
const manifests = [path.join('.config', 'dotnet-tools.json'), 'dotnet-tools.json'];

/**
 * Finds `smstpl`: the one that the settings name, the tool of the folder's manifest, or one of the machine.
 * @param named The path of the settings; empty for none.
 * @param folder The folder that the tool works in; undefined for none.
 */
export async function findTool(named: string, folder: string | undefined, machine: Machine): Promise<Tool | undefined> {
  if (named !== '') return { command: named, args: [], origin: 'the settings' };
  const manifest = folder === undefined ? undefined : await findManifest(folder);
  if (manifest !== undefined) return { command: 'dotnet', args: ['tool', 'run', 'smstpl', '--'], origin: manifest };
  const installed = await findInstalled(machine);
  return installed === undefined ? undefined : { command: installed, args: [], origin: installed };
}

async function findManifest(folder: string): Promise<string | undefined> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    for (const name of manifests) {
      const file = path.join(at, name);
      const text = await readFile(file, 'utf8').catch(() => undefined);
      if (text === undefined) continue;
      const manifest = readManifest(text);
      if (manifest.hasTool) return file;
      if (manifest.isRoot) return undefined;
    }

    if (path.dirname(at) === at) return undefined;
  }
}

async function findInstalled(machine: Machine): Promise<string | undefined> {
  const name = machine.isWindows ? 'smstpl.exe' : 'smstpl';
  // A tool that was installed a moment ago is not on the path of an editor that runs.
  const folders = [...machine.path.split(path.delimiter), path.join(machine.home, '.dotnet', 'tools')];
  for (const folder of folders.filter(folder => path.isAbsolute(folder))) {
    const file = path.join(folder, name);
    const isThere = await access(file, constants.X_OK).then(() => true, () => false);
    if (isThere) return file;
  }

  return undefined;
}
