using TemplateSms.ScribanParity;

namespace TemplateSms.Soak.Parity;

/// <summary>A reason for which a text may differ from the engine's.</summary>
/// <param name="Name">The reason in a few words: a row of docs/language.md.</param>
/// <param name="Allows">Whether it applies to a case; as narrow as it can be said.</param>
internal sealed record AllowedDifference(string Name, Func<string, Comparison, bool> Allows);
