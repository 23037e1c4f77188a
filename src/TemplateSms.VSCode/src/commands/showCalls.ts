import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Location } from 'vscode-languageclient';

/** Shows the calls that a code lens counts. */
export async function showCalls(client: BaseLanguageClient, uri: string, locations: Location[]): Promise<void> {
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    client.protocol2CodeConverter.asUri(uri),
    new vscode.Position(0, 0),
    locations.map(location => new vscode.Location(client.protocol2CodeConverter.asUri(location.uri), client.protocol2CodeConverter.asRange(location.range))));
}
