namespace TemplateSms.Cli;

/// <summary>Where a command reads from and writes to.</summary>
public sealed record CommandStreams(TextReader Input, TextWriter Output, TextWriter Error);
