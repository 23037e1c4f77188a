namespace TemplateSms.Language.Types;

/// <summary>The value that a parameter has when the caller gives none.</summary>
/// <param name="Value">A string, a long, a decimal, a bool, or null; dates and the like as the text that was written.</param>
public sealed record DefaultValue(object? Value);
