using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.Occurrences;

/// <summary>The variable of a loop, with those of the loops around it.</summary>
/// <param name="Number">The number of the loop in the file, from 1.</param>
/// <param name="Inside">The stretch that knows the variable.</param>
/// <param name="Outer">The loop around it; null for the outermost.</param>
public sealed record LoopScope(int Number, string Name, int Text, ForSyntax Loop, TextSpan Inside, LoopScope? Outer)
{
    public NamedThing Variable => new(NameKind.LoopVariable, Name, Text, Number);

    /// <summary>The variable that a name means inside; null where it means none.</summary>
    public NamedThing? Find(string name) => Name == name ? Variable : Outer?.Find(name);
}
