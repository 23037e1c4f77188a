import * as vscode from 'vscode';
import type { Location } from 'vscode-languageclient';
import { newTemplate } from './commands/newTemplate';
import { openReport } from './commands/openReport';
import { currentFolder } from './commands/runTool';
import { showCalls } from './commands/showCalls';
import { startSimulator } from './commands/startSimulator';
import type { Platform } from './platform';
import { PreviewPanel } from './preview/panel';
import { Server } from './server';
import { offerInstall } from './tool/install';

// The server reads these when it starts.
const startSettings = ['path', 'gateway', 'stopRestrictionLifted', 'diagnostics', 'workspaceDiagnostics'];

/** Starts the extension on a platform. */
export async function activateOn(platform: Platform, context: vscode.ExtensionContext): Promise<void> {
  const server = new Server(platform);
  const preview = new PreviewPanel(() => server.client);
  context.subscriptions.push(
    server,
    preview,
    register('preview', (uri?: string | vscode.Uri) => preview.show(uriOf(server, uri))),
    register('previewCulture', () => preview.chooseCulture()),
    register('showCalls', (uri: string, locations: Location[]) => server.client && showCalls(server.client, uri, locations)),
    register('newTemplate', () => newTemplate(platform, server.tool)),
    register('openReport', () => openReport(platform, server.tool, context.globalStorageUri)),
    register('startSimulator', () => { if (server.tool !== undefined) startSimulator(server.tool); }),
    register('fixAll', () => vscode.commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.smstpl', apply: 'first' })),
    register('install', () => offerInstall(currentFolder(), () => server.restart())),
    register('restart', () => server.restart()),
    vscode.workspace.onDidChangeConfiguration(async event => {
      if (startSettings.some(name => event.affectsConfiguration(`templatesms.${name}`))) await server.restart();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => server.restart()));
  await server.start();
}

function register(name: string, run: (...args: never[]) => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(`templatesms.${name}`, run as (...args: unknown[]) => unknown);
}

// A code lens has the server's form, the title of an editor its own, and the palette none.
function uriOf(server: Server, uri: string | vscode.Uri | undefined): vscode.Uri {
  if (typeof uri === 'string') return server.client?.protocol2CodeConverter.asUri(uri) ?? vscode.Uri.parse(uri);
  const active = uri ?? vscode.window.activeTextEditor?.document.uri;
  if (active === undefined) throw new Error('Open a template first.');
  return active;
}
