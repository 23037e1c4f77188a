using TemplateSms.Cli.Invocation;

namespace TemplateSms.Cli.Agents;

/// <summary>Runs one command line of the tool.</summary>
/// <returns>The exit code.</returns>
internal delegate Task<int> CommandRunner(IReadOnlyList<string> arguments, CommandStreams streams, CancellationToken cancellationToken);
