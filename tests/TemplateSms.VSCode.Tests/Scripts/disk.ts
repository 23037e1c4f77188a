// The folder of the test, as the editor reads and writes it.
import * as vscode from 'vscode';

/** The scheme of files that the test's server reads and writes. */
export const scheme = 'disk';

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly size: number;
  readonly changed: number;
}

class Disk implements vscode.FileSystemProvider {
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;

  constructor(private readonly server: vscode.Uri) {}

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const entry = await (await this.ask('stat', uri)).json() as Entry;
    return { type: typeOf(entry), ctime: entry.changed, mtime: entry.changed, size: entry.size };
  }

  async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    const entries = await (await this.ask('list', uri)).json() as Entry[];
    return entries.map(entry => [entry.name, typeOf(entry)]);
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('read', uri)).arrayBuffer());
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    await this.ask('write', uri, content);
    this.changes.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  async createDirectory(uri: vscode.Uri): Promise<void> {
    await this.ask('create', uri);
  }

  async delete(uri: vscode.Uri): Promise<void> {
    await this.ask('delete', uri);
    this.changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(): never {
    throw vscode.FileSystemError.NoPermissions('The tests rename nothing.');
  }

  private async ask(what: string, uri: vscode.Uri, body?: Uint8Array): Promise<Response> {
    const address = this.server.with({ path: `/disk/${what}`, query: `path=${encodeURIComponent(uri.path)}` }).toString(true);
    const response = await fetch(address, body === undefined ? {} : { method: 'POST', body: new Blob([body.slice()]) });
    if (response.status === 404) throw vscode.FileSystemError.FileNotFound(uri);
    return response;
  }
}

function typeOf(entry: Entry): vscode.FileType {
  return entry.isFolder ? vscode.FileType.Directory : vscode.FileType.File;
}

export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider(scheme, new Disk(context.extensionUri)));
}
