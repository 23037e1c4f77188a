namespace TemplateSms.ScribanParity;

/// <summary>A text, or why there is none.</summary>
internal sealed record Answer(string? Text, string? Error);
