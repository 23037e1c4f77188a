import { execFile } from 'node:child_process';
import * as os from 'node:os';
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { Outcome, Platform, Tool } from './platform';
import { findTool } from './tool/search';

/** The machine that the editor runs on. */
export class DesktopPlatform implements Platform {
  readonly schemes = ['file'];

  findTool(folder: vscode.Uri | undefined): Promise<Tool | undefined> {
    return findTool(vscode.workspace.getConfiguration('templatesms').get('path', ''), folder?.fsPath, {
      path: process.env['PATH'] ?? '',
      home: os.homedir(),
      isWindows: process.platform === 'win32',
    });
  }

  createClient(tool: Tool, folder: vscode.Uri | undefined, options: LanguageClientOptions): BaseLanguageClient {
    const start = { command: tool.command, args: [...tool.args, 'lsp'], options: folder === undefined ? {} : { cwd: folder.fsPath } };
    return new LanguageClient('templatesms', 'TemplateSms', start, options);
  }

  run(tool: Tool, folder: vscode.Uri, args: readonly string[]): Promise<Outcome> {
    return new Promise(resolve => {
      execFile(tool.command, [...tool.args, ...args], { cwd: folder.fsPath }, (error, output, errorOutput) => {
        const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 2;
        resolve({ exitCode, output, error: errorOutput === '' && error !== null ? error.message : errorOutput });
      });
    });
  }
}
