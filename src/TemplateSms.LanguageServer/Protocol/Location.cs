namespace TemplateSms.LanguageServer.Protocol;

/// <summary>A stretch of a file.</summary>
public sealed record Location(string Uri, DocumentRange Range);
