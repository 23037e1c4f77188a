// Stands for a C# server that shows findings of templates, too: it shows those that the file rival.json of the folder lists.
import * as vscode from 'vscode';

interface Shown {
  readonly file: string;
  readonly code: string;
  readonly message: string;
  readonly range: readonly [number, number, number, number];
}

export function activate(context: vscode.ExtensionContext): void {
  const findings = vscode.languages.createDiagnosticCollection('csharp');
  context.subscriptions.push(
    findings,
    vscode.commands.registerCommand('rival.show', async () => {
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
      if (folder === undefined) return;
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'rival.json')));
      for (const { file, code, message, range } of JSON.parse(text) as Shown[]) {
        const finding = new vscode.Diagnostic(new vscode.Range(...range), message, vscode.DiagnosticSeverity.Error);
        finding.code = code;
        finding.source = 'csharp';
        findings.set(vscode.Uri.joinPath(folder, file), [finding]);
      }
    }),
    vscode.commands.registerCommand('rival.hide', () => { findings.clear(); }));
}
