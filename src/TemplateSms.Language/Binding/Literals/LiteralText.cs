using System.Globalization;
using TemplateSms.Language.Bound;

namespace TemplateSms.Language.Binding;

/// <summary>Prints a literal.</summary>
internal static class LiteralText
{
    public static string Of(BoundLiteral literal) => literal.Value switch
    {
        string text => text,
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };
}
