using TemplateSms.Language.Bound;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;
using TemplateSms.LanguageServer.Occurrences;
using TemplateSms.LanguageServer.Places;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Hover;

/// <summary>Tells the type of a name, its bound, and its share of the longest message.</summary>
internal static class NameHover
{
    /// <param name="text">The number of the text in which it is read; null for the last, which has to fit.</param>
    public static HoverText Of(TemplateView template, KnownName name, TextSpan span, int? text)
    {
        var kind = name.Kind switch { NameKind.Parameter => "Parameter", NameKind.LoopVariable => "Variable of a loop", _ => "Local" };
        return new HoverText(
            HoverText.Paragraphs(
            [
                HoverText.Code(name.Type is { } type ? $"{name.Name}: {TypeText.For(type)}" : name.Name),
                Bound(template, kind, name.Type),
                .. Share.Of(template, text, expression => Reads(expression, name.Name)),
            ]),
            span);
    }

    /// <summary>A member of a C# type that <c>bounds</c> names.</summary>
    /// <param name="path">The path as <c>bounds</c> names it.</param>
    /// <param name="type">Its type there; null where it is not known.</param>
    public static HoverText OfMember(TemplateView template, string path, TemplateType? type, TextSpan span, int? text) => new(
        HoverText.Paragraphs(
        [
            HoverText.Code(type is null ? path : $"{path}: {TypeText.For(type)}"),
            Bound(template, "Member of a C# type, bounded by `bounds`", type),
            .. Share.Of(template, text, expression => expression is BoundMember member && member.GuardedPath == path),
        ]),
        span);

    private static string Bound(TemplateView template, string kind, TemplateType? type) =>
        type is not null && LimitWords.Of(type, template.Compiled.Model.Settings.Encoding) is { Length: > 0 } limit ? $"{kind}: {limit}" : kind;

    private static bool Reads(BoundExpression expression, string name) => expression switch
    {
        BoundParameter parameter => parameter.Parameter.Name == name,
        BoundLocal local => local.Name == name,
        _ => false,
    };
}
