import * as vscode from 'vscode';
import type { Outcome, Platform, Tool } from '../platform';

/** The folder that a command works in: that of the active editor, or else the first one. */
export function currentFolder(): vscode.WorkspaceFolder | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  return (active === undefined ? undefined : vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
}

/** Runs a command of the tool in the current folder; says what went wrong, and gives undefined then. */
export async function runTool(platform: Platform, tool: Tool | undefined, args: readonly string[]): Promise<Outcome | undefined> {
  const folder = currentFolder();
  if (folder === undefined || tool === undefined) {
    await vscode.window.showErrorMessage(folder === undefined ? 'Open a folder first.' : 'smstpl is not installed.');
    return undefined;
  }

  const outcome = await platform.run(tool, folder.uri, args);
  if (outcome.exitCode > 1 || (outcome.exitCode === 1 && outcome.output === '')) {
    await vscode.window.showErrorMessage(`smstpl: ${outcome.error.trim()}`);
    return undefined;
  }

  return outcome;
}
