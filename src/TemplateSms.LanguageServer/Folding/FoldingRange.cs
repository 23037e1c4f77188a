namespace TemplateSms.LanguageServer.Folding;

/// <summary>Lines that an editor can fold, from the first, which stays, to the last.</summary>
/// <param name="Kind"><c>comment</c>; null for other lines.</param>
public sealed record FoldingRange(int StartLine, int EndLine, string? Kind);
