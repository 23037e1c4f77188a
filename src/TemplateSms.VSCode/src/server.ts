import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { currentFolder } from './commands/runTool';
import { FindingFilter } from './findings/filter';
import type { Platform, Tool } from './platform';
import { offerInstall } from './tool/install';

// Templates lead to C# and back; whatever else C# files need, their own server does.
const csharpMethods = ['textDocument/definition', 'textDocument/references'];

/** The server, started for the folders that are open. */
export class Server implements vscode.Disposable {
  private readonly filter = new FindingFilter();
  private readonly status: vscode.LanguageStatusItem;
  private readonly output = vscode.window.createOutputChannel('TemplateSms', { log: true });
  private running: BaseLanguageClient | undefined;
  private found: Tool | undefined;

  constructor(private readonly platform: Platform) {
    this.status = vscode.languages.createLanguageStatusItem('templatesms.server', { language: 'smstpl' });
    this.status.name = 'TemplateSms';
    this.status.command = { command: 'templatesms.restart', title: 'Restart' };
  }

  /** The client of the server that runs; undefined where none does. */
  get client(): BaseLanguageClient | undefined {
    return this.running?.state === State.Running ? this.running : undefined;
  }

  /** The tool that the server was started of, and that commands run. */
  get tool(): Tool | undefined {
    return this.found;
  }

  /** Starts the server in a trusted workspace; offers the install of the tool where there is none. */
  async start(): Promise<void> {
    if (!vscode.workspace.isTrusted) {
      // It may be a tool of the workspace.
      this.show('not started, since this workspace is not trusted', vscode.LanguageStatusSeverity.Information);
      return;
    }

    const folder = currentFolder();
    this.found = await this.platform.findTool(folder?.uri);
    if (this.found === undefined) {
      this.show('smstpl is not installed', vscode.LanguageStatusSeverity.Warning);
      void offerInstall(folder, () => this.restart());
      return;
    }

    this.show('starting', vscode.LanguageStatusSeverity.Information, true);
    const client = this.platform.createClient(this.found, folder?.uri, this.options());
    this.running = client;
    try {
      await client.start();
      this.openCSharp(client);
      this.show(`smstpl ${client.initializeResult?.serverInfo?.version ?? ''} of ${this.found.origin}`, vscode.LanguageStatusSeverity.Information);
      await vscode.commands.executeCommand('setContext', 'templatesms.isRunning', true);
    } catch (error) {
      this.output.error(String(error));
      this.show('the server did not start', vscode.LanguageStatusSeverity.Error);
      void this.explainFailure(this.found);
    }
  }

  /** Stops the server, and starts it as the settings and the installed tools are now. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.running;
    this.running = undefined;
    await vscode.commands.executeCommand('setContext', 'templatesms.isRunning', false);
    // One that did not start cannot be stopped.
    if (client?.state === State.Running) await client.dispose();
  }

  dispose(): void {
    void this.stop();
    this.filter.dispose();
    this.status.dispose();
    this.output.dispose();
  }

  private options(): LanguageClientOptions {
    const settings = vscode.workspace.getConfiguration('templatesms');
    const gateway = settings.get<string>('gateway', '');
    return {
      documentSelector: this.platform.schemes.map(scheme => ({ scheme, language: 'smstpl' })),
      outputChannel: this.output,
      traceOutputChannel: this.output,
      initializationOptions: {
        diagnostics: settings.get('diagnostics', true),
        workspaceDiagnostics: settings.get('workspaceDiagnostics', false),
        stopRestrictionLifted: settings.get('stopRestrictionLifted', false),
        ...(gateway === '' ? {} : { gateway }),
      },
      middleware: {
        handleDiagnostics: (uri, findings, next) => { this.filter.handle(uri, findings, next); },
      },
    };
  }

  private openCSharp(client: BaseLanguageClient): void {
    const documentSelector = this.platform.schemes.map(scheme => ({ scheme, language: 'csharp' }));
    for (const method of csharpMethods)
      client.getFeature(method as 'textDocument/definition').register({ id: `csharp-${method}`, registerOptions: { documentSelector } });
  }

  private async explainFailure(tool: Tool): Promise<void> {
    const restore = 'Restore tools';
    const isManifest = tool.origin.endsWith('.json');
    const choice = await vscode.window.showErrorMessage(
      isManifest ? `smstpl of ${tool.origin} did not start. Its tools may not be restored.` : `smstpl of ${tool.origin} did not start.`,
      ...(isManifest ? [restore] : []), 'Show output');
    if (choice === 'Show output') this.output.show();
    if (choice === restore) {
      const folder = currentFolder();
      const task = new vscode.Task({ type: 'templatesms' }, folder ?? vscode.TaskScope.Workspace, 'Restore tools', 'TemplateSms', new vscode.ShellExecution('dotnet tool restore'));
      const execution = await vscode.tasks.executeTask(task);
      const ended = vscode.tasks.onDidEndTaskProcess(async event => {
        if (event.execution !== execution) return;
        ended.dispose();
        await this.restart();
      });
    }
  }

  private show(text: string, severity: vscode.LanguageStatusSeverity, isBusy = false): void {
    this.status.text = text;
    this.status.severity = severity;
    this.status.busy = isBusy;
  }
}
