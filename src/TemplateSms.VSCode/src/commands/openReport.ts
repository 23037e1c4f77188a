import * as vscode from 'vscode';
import type { Platform, Tool } from '../platform';
import { runTool } from './runTool';

/** Writes the report of the current folder by `smstpl report`, and opens it in the browser. */
export async function openReport(platform: Platform, tool: Tool | undefined, storage: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.createDirectory(storage);
  const file = vscode.Uri.joinPath(storage, 'report.html');
  const outcome = await runTool(platform, tool, ['report', '--output', file.fsPath]);
  if (outcome !== undefined) await vscode.env.openExternal(file);
}
