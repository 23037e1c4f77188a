import type * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** The `smstpl` that was found, as a process is started of it. */
export interface Tool {
  readonly command: string;

  /** The arguments before those of `smstpl`. */
  readonly args: readonly string[];

  /** The place that it was found in, for people. */
  readonly origin: string;
}

/** The end of a command. */
export interface Outcome {
  readonly exitCode: number;
  readonly output: string;
  readonly error: string;
}

/** What the extension asks of the machine. Another one can stand for it in a test. */
export interface Platform {
  /** The schemes of files that the server can read. */
  readonly schemes: readonly string[];

  /** Finds the tool of a folder; undefined where none is installed. */
  findTool(folder: vscode.Uri | undefined): Promise<Tool | undefined>;

  /** Makes a client of `smstpl lsp`, which is not started yet. */
  createClient(tool: Tool, folder: vscode.Uri | undefined, options: LanguageClientOptions): BaseLanguageClient;

  /** Runs a command of the tool in a folder. */
  run(tool: Tool, folder: vscode.Uri, args: readonly string[]): Promise<Outcome>;
}
