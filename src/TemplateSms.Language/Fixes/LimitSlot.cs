using TemplateSms.Language.Analysis;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Fixes;

/// <summary>A place of a template where a greatest length, or a greatest number of elements, stands or could stand.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Current">The bound that is declared; null for none.</param>
/// <param name="Least">The smallest to offer.</param>
/// <param name="Usual">What to declare when nothing tells a better one.</param>
/// <param name="Set">Writes another bound; null where the type cannot be read.</param>
internal sealed record LimitSlot(string Name, int? Current, int Least, int Usual, Func<int, TextEdit?> Set)
{
    /// <summary>A name, a word, a code.</summary>
    public const int UsualLength = 20;

    private const int UsualLink = 40;
    private const int UsualCount = 3;

    /// <summary>Whether elements are counted; a list of texts has this bound and that of each text.</summary>
    public bool IsCount { get; init; }

    /// <summary>The bounds of the parameters' types, texts before lists.</summary>
    public static List<LimitSlot> Of(TemplateModel model, string source)
    {
        // Its parameters stand in the base.
        if (model.Variant is not null)
            return [];
        var texts = model.Parameters.Select(p => OfText(p, p.Type.Kind == TypeKind.List ? p.Type.Element : p.Type, source));
        var lists = model.Parameters.Where(p => p.Type.Kind == TypeKind.List).Select(p => OfList(p, source));
        return [.. texts.OfType<LimitSlot>(), .. lists];
    }

    private static LimitSlot? OfText(ParameterModel parameter, TemplateType? type, string source)
    {
        if (type?.Kind is not (TypeKind.String or TypeKind.Uri))
            return null;
        var word = type.Kind == TypeKind.Uri ? "uri" : "string";
        return new LimitSlot(
            parameter.Name,
            type.Text.Most,
            WantedLimits.LeastLength(type),
            type.Kind == TypeKind.Uri ? UsualLink : UsualLength,
            most => At(parameter.TypeSpan, TypeEdits.WithLength(TextAt(source, parameter.TypeSpan), word, most)));
    }

    private static LimitSlot OfList(ParameterModel parameter, string source) => new(
        parameter.Name,
        parameter.Type.MostElements,
        WantedLimits.LeastElements(parameter.Type),
        UsualCount,
        most => At(parameter.TypeSpan, TypeEdits.WithCount(TextAt(source, parameter.TypeSpan), most)))
    {
        IsCount = true,
    };

    private static string TextAt(string source, TextSpan span) => source.Substring(span.Start, span.Length);

    private static TextEdit? At(TextSpan type, TextEdit? edit) =>
        edit is { } inside ? inside with { Span = new TextSpan(type.Start + inside.Span.Start, inside.Span.Length) } : null;
}
