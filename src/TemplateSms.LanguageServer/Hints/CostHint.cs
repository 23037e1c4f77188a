namespace TemplateSms.LanguageServer.Hints;

/// <summary>The part of the room of a message that a placeholder, or a whole text, can take.</summary>
/// <param name="Offset">The place after it.</param>
/// <param name="Label">Its most units: <c>≤ 20</c>.</param>
/// <param name="Tooltip">The same in a sentence.</param>
public sealed record CostHint(int Offset, string Label, string Tooltip);
