using System.Globalization;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Generator.Emit;

/// <summary>Values as messages name them: <c>order.customer</c>, <c>order.lines[0]</c>.</summary>
internal static class PathText
{
    public const string Computed = "a computed value";

    public static string Of(BoundExpression value) => value switch
    {
        BoundParameter parameter => parameter.Parameter.Name,
        BoundLocal local => local.Name,
        BoundMember member => $"{Of(member.Target)}{(member.IsConditional ? "?" : "")}.{Names.ToSnakeCase(member.CSharpName)}",
        BoundIndex { Index: BoundLiteral { Value: long place } } index => $"{Of(index.Target)}[{place.ToString(CultureInfo.InvariantCulture)}]",
        BoundIndex index => Of(index.Target) + "[…]",
        BoundCall call => call.Function.Name,
        _ => Computed,
    };

    /// <summary>An element of a list.</summary>
    public static string OfElement(BoundExpression list) => Of(list) + "[…]";
}
