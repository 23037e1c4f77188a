import * as vscode from 'vscode';

const here = 'Install for this folder';
const globally = 'Install for all folders';

/** Offers the install of the tool. */
export async function offerInstall(folder: vscode.WorkspaceFolder | undefined, restart: () => Promise<void>): Promise<void> {
  const choices = folder === undefined ? [globally] : [here, globally];
  const choice = await vscode.window.showWarningMessage('smstpl, the compiler of SMS templates, is not installed. It needs the .NET SDK.', ...choices);
  if (choice !== undefined) await install(choice === here ? folder : undefined, restart);
}

/**
 * Installs the tool where everyone can watch, and starts the server after it.
 * @param folder The folder whose manifest gets the tool; undefined for all folders.
 */
async function install(folder: vscode.WorkspaceFolder | undefined, restart: () => Promise<void>): Promise<void> {
  const commands = folder === undefined ? ['dotnet tool install --global TemplateSms.Cli'] : await commandsIn(folder);
  const task = new vscode.Task(
    { type: 'templatesms' }, folder ?? vscode.TaskScope.Workspace, 'Install smstpl', 'TemplateSms', new vscode.ShellExecution(commands.join(' && ')));
  const execution = await vscode.tasks.executeTask(task);
  const ended = vscode.tasks.onDidEndTaskProcess(async event => {
    if (event.execution !== execution) return;
    ended.dispose();
    if (event.exitCode === 0) await restart();
  });
}

async function commandsIn(folder: vscode.WorkspaceFolder): Promise<string[]> {
  const manifests = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, '{dotnet-tools.json,.config/dotnet-tools.json}'), null, 1);
  return [...(manifests.length === 0 ? ['dotnet new tool-manifest'] : []), 'dotnet tool install TemplateSms.Cli'];
}
