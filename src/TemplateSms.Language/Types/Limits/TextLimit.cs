using TemplateSms.Shared;

namespace TemplateSms.Language.Types;

/// <summary>The bound of a text: its least and greatest cost, its characters, and whether a longer one is cut.</summary>
/// <param name="Most">Null when unbounded.</param>
public sealed record TextLimit(int Least, int? Most, TextAlphabet Alphabet = TextAlphabet.Any, bool Truncate = false)
{
    public static TextLimit None { get; } = new(0, null);
}
