import * as vscode from 'vscode';
import type { HandleDiagnosticsSignature } from 'vscode-languageclient';
import { withoutDuplicates } from './duplicates';

/** Shows each finding once, whichever extension has it: the C# server finds the same in a template that its project has. */
export class FindingFilter implements vscode.Disposable {
  private readonly ours = new Map<string, { readonly findings: readonly vscode.Diagnostic[]; readonly show: (findings: vscode.Diagnostic[]) => void }>();
  private readonly shown = new Map<string, number>();
  private readonly listening: vscode.Disposable;

  constructor() {
    this.listening = vscode.languages.onDidChangeDiagnostics(event => {
      event.uris.forEach(uri => { this.showAgain(uri); });
    });
  }

  /** Takes the findings of our server. */
  handle(uri: vscode.Uri, findings: vscode.Diagnostic[], next: HandleDiagnosticsSignature): void {
    this.ours.set(uri.toString(), { findings, show: left => { next(uri, left); } });
    this.show(uri);
  }

  dispose(): void {
    this.listening.dispose();
  }

  private showAgain(uri: vscode.Uri): void {
    const entry = this.ours.get(uri.toString());
    // Our own change comes by here, too.
    if (entry !== undefined && this.leftOf(uri, entry.findings).length !== this.shown.get(uri.toString())) this.show(uri);
  }

  private show(uri: vscode.Uri): void {
    const entry = this.ours.get(uri.toString());
    if (entry === undefined) return;
    const left = this.leftOf(uri, entry.findings);
    this.shown.set(uri.toString(), left.length);
    entry.show(left);
  }

  private leftOf(uri: vscode.Uri, findings: readonly vscode.Diagnostic[]): vscode.Diagnostic[] {
    return withoutDuplicates(findings, vscode.languages.getDiagnostics(uri));
  }
}
