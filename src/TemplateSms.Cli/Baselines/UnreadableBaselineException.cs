namespace TemplateSms.Cli.Baselines;

/// <summary>A file that cannot be read as a baseline. The message says why, without the file's name.</summary>
internal sealed class UnreadableBaselineException(string message) : Exception(message);
