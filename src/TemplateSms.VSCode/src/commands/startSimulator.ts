import * as vscode from 'vscode';
import type { Tool } from '../platform';
import { currentFolder } from './runTool';

const name = 'SMS simulator';

/** Starts `smstpl simulate` in a terminal, or shows the one that runs. */
export function startSimulator(tool: Tool): void {
  const running = vscode.window.terminals.find(terminal => terminal.name === name && terminal.exitStatus === undefined);
  const folder = currentFolder();
  const terminal = running ?? vscode.window.createTerminal({
    name,
    shellPath: tool.command,
    shellArgs: [...tool.args, 'simulate'],
    ...(folder === undefined ? {} : { cwd: folder.uri }),
    iconPath: new vscode.ThemeIcon('device-mobile'),
  });
  terminal.show(true);
}
