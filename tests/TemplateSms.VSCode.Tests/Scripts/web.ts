// The extension in a browser. The machine is the test's server: it starts the real smstpl, and hands its messages over a socket.
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { AbstractMessageReader, AbstractMessageWriter } from 'vscode-languageclient';
import type { BaseLanguageClient, DataCallback, Disposable, LanguageClientOptions, Message, MessageReader, MessageWriter } from 'vscode-languageclient';
import { activateOn } from '../../../src/TemplateSms.VSCode/src/activation';
import type { Outcome, Platform, Tool } from '../../../src/TemplateSms.VSCode/src/platform';
import { scheme } from './disk';

class SocketReader extends AbstractMessageReader implements MessageReader {
  constructor(private readonly socket: WebSocket) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    this.socket.onmessage = (event: MessageEvent<string>) => { callback(JSON.parse(event.data) as Message); };
    this.socket.onclose = () => { this.fireClose(); };
    return { dispose: () => { this.socket.onmessage = null; } };
  }
}

class SocketWriter extends AbstractMessageWriter implements MessageWriter {
  constructor(private readonly socket: WebSocket) {
    super();
  }

  write(message: Message): Promise<void> {
    this.socket.send(JSON.stringify(message));
    return Promise.resolve();
  }

  end(): void {
    this.socket.close();
  }
}

class WebPlatform implements Platform {
  readonly schemes = [scheme];

  constructor(private readonly server: vscode.Uri) {}

  findTool(): Promise<Tool | undefined> {
    return Promise.resolve({ command: 'smstpl', args: [], origin: 'the test' });
  }

  createClient(_tool: Tool, _folder: vscode.Uri | undefined, options: LanguageClientOptions): BaseLanguageClient {
    const open = () => new Promise<{ reader: MessageReader; writer: MessageWriter }>((resolve, reject) => {
      const socket = new WebSocket(`ws://${this.server.authority}/lsp`);
      socket.onopen = () => { resolve({ reader: new SocketReader(socket), writer: new SocketWriter(socket) }); };
      socket.onerror = () => { reject(new Error('The server of the test does not answer.')); };
    });
    return new LanguageClient('templatesms', 'TemplateSms', open, {
      ...options,
      uriConverters: {
        code2Protocol: uri => (uri.scheme === scheme ? uri.with({ scheme: 'file' }) : uri).toString(),
        protocol2Code: text => {
          const uri = vscode.Uri.parse(text);
          return uri.scheme === 'file' ? uri.with({ scheme }) : uri;
        },
      },
    });
  }

  async run(_tool: Tool, folder: vscode.Uri, args: readonly string[]): Promise<Outcome> {
    const response = await fetch(this.server.with({ path: '/run' }).toString(true), { method: 'POST', body: JSON.stringify({ folder: folder.path, args }) });
    return await response.json() as Outcome;
  }
}

export function activate(context: vscode.ExtensionContext): Promise<void> {
  return activateOn(new WebPlatform(context.extensionUri), context);
}
