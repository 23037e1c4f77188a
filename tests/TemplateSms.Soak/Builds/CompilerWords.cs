using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TemplateSms.Soak.Builds;

/// <summary>
/// What the C# compiler may say of a template: that a member is not there, a refusal in our words, and that a conversion
/// which users wrote themselves takes no null.
/// </summary>
internal static partial class CompilerWords
{
    /// <summary>Whether a message stands in the template and is one that an author understands.</summary>
    public static bool Allows(Diagnostic diagnostic) =>
        diagnostic.Location.GetMappedLineSpan().Path.EndsWith(".smstpl", StringComparison.Ordinal)
        && (diagnostic.Id == "CS1061"
            || (diagnostic.Id == "CS8604" && diagnostic.GetMessage(null).Contains(".implicit operator ", StringComparison.Ordinal))
            || (diagnostic.Id == "CS0619" && Refusal().IsMatch(diagnostic.GetMessage(null))));

    /// <summary>The frame of C#'s own message, a name that an author of templates knows, and a sentence of ours.</summary>
    [GeneratedRegex(@"^'(Template|Operators|MathFunctions|DateFunctions|ArrayFunctions|ObjectFunctions)\.[A-Za-z]+(<[A-Za-z?.]+>)?\([^)]*\)' is obsolete: '[A-Z'].*\.'$")]
    private static partial Regex Refusal();
}
