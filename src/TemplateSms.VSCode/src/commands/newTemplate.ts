import * as vscode from 'vscode';
import type { Platform, Tool } from '../platform';
import { currentFolder, runTool } from './runTool';

const usual = 'Templates/order_shipped';

/** Asks for a name, writes a template by `smstpl new`, and opens it. */
export async function newTemplate(platform: Platform, tool: Tool | undefined): Promise<void> {
  const name = await vscode.window.showInputBox({
    title: 'New SMS template',
    prompt: 'Its name. The build makes a method of it: order_shipped becomes Sms.SendOrderShipped.',
    value: usual,
    valueSelection: [usual.indexOf('/') + 1, usual.length],
    validateInput: value => (/^[^-@\s][^\\]*$/.test(value) ? undefined : 'A name such as Templates/order_shipped'),
  });
  const folder = currentFolder();
  if (name === undefined) return;
  const outcome = await runTool(platform, tool, ['new', name]);
  if (outcome === undefined || folder === undefined) return;
  const file = name.endsWith('.smstpl') ? name : `${name}.smstpl`;
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, file));
}
