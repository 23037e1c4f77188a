import type * as vscode from 'vscode';
import { activateOn } from './activation';
import { DesktopPlatform } from './desktop';

export function activate(context: vscode.ExtensionContext): Promise<void> {
  return activateOn(new DesktopPlatform(), context);
}
