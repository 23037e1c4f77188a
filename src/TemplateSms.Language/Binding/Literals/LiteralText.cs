using System.Globalization;
using TemplateSms.Language.Bound;

namespace TemplateSms.Language.Binding;

/// <summary>How a literal prints.</summary>
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
