namespace TemplateSms.LanguageServer.Diagnostics;

/// <summary>A command that the client wants run.</summary>
internal sealed record CommandParams(string Command);
