import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const viewType = 'templatesms.preview';

// A keystroke is followed by others.
const quietMilliseconds = 150;

interface PreviewResult {
  readonly html: string;
}

/** The panel beside the text that shows the messages of the template one works on. */
export class PreviewPanel implements vscode.Disposable {
  private readonly disposables: vscode.Disposable[] = [];
  private panel: vscode.WebviewPanel | undefined;
  private shown: vscode.Uri | undefined;
  private culture: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly client: () => BaseLanguageClient | undefined) {
    this.disposables.push(
      vscode.window.onDidChangeActiveTextEditor(editor => {
        if (this.panel !== undefined && editor?.document.languageId === 'smstpl') this.follow(editor.document.uri);
      }),
      vscode.workspace.onDidChangeTextDocument(event => {
        // An edit of an include changes the message, too.
        if (event.document.languageId === 'smstpl') this.refreshSoon();
      }));
  }

  /** Opens the panel of a template, or brings it to the front. */
  async show(uri: vscode.Uri): Promise<void> {
    this.panel ??= this.create();
    this.panel.reveal(vscode.ViewColumn.Beside, true);
    if (this.shown?.toString() !== uri.toString()) this.culture = undefined;
    this.shown = uri;
    await this.refresh();
  }

  /** Lets somebody choose among the languages that the message has. */
  async chooseCulture(): Promise<void> {
    if (this.shown === undefined) return;
    const choices = await culturesOf(this.shown);
    const original = 'The text of this file';
    const choice = await vscode.window.showQuickPick([original, ...choices], { placeHolder: 'The language of the recipient' });
    if (choice === undefined) return;
    this.culture = choice === original ? undefined : choice;
    await this.refresh();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.panel?.dispose();
    this.disposables.forEach(disposable => { disposable.dispose(); });
  }

  private create(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      viewType, 'SMS preview', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { enableScripts: false, localResourceRoots: [] });
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.shown = undefined;
    });
    return panel;
  }

  private follow(uri: vscode.Uri): void {
    if (this.shown?.toString() === uri.toString()) return;
    this.shown = uri;
    this.culture = undefined;
    this.refreshSoon();
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), quietMilliseconds);
  }

  private async refresh(): Promise<void> {
    const { panel, shown, culture } = this;
    const client = this.client();
    if (panel === undefined || shown === undefined || client === undefined) return;
    const result = await client.sendRequest<PreviewResult | null>('templatesms/preview', {
      textDocument: { uri: client.code2ProtocolConverter.asUri(shown) },
      ...(culture === undefined ? {} : { culture }),
    });
    // Another template may have been opened meanwhile.
    if (result === null || this.panel !== panel || this.shown !== shown) return;
    panel.title = `SMS preview: ${nameOf(shown)}`;
    panel.webview.html = result.html;
  }
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The cultures of the texts beside a template: `order.fr.smstpl` of `order.smstpl`. */
async function culturesOf(uri: vscode.Uri): Promise<string[]> {
  const stem = nameOf(uri).split('.')[0] ?? '';
  const files = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(uri, '..'));
  return files
    .map(([name]) => name.split('.'))
    .flatMap(([first, culture, extension, ...rest]) =>
      first === stem && culture !== undefined && extension === 'smstpl' && rest.length === 0 ? [culture] : []);
}
