using TemplateSms.Language.Analysis;
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
    public static HoverText Of(TemplateView template, KnownName name, TextSpan span, int? text) => new(
        HoverText.Paragraphs(
        [
            HoverText.Code(name.Type is { } type ? $"{name.Name}: {TypeOf(type)}{DefaultOf(name)}" : name.Name),
            Words(template, name),
            .. Shares(template, name.Name, text),
        ]),
        span);

    private static string TypeOf(TemplateType type) => TypeText.Of(type) is { Length: > 0 } written ? written : type.Display;

    private static string DefaultOf(KnownName name) => name.Parameter?.Default is null ? "" : " = …";

    private static string Words(TemplateView template, KnownName name)
    {
        var kind = name.Kind switch { NameKind.Parameter => "Parameter", NameKind.LoopVariable => "Variable of a loop", _ => "Local" };
        var limit = name.Type is { } type ? LimitWords.Of(type, template.Compiled.Model.Settings.Encoding) : "";
        return limit.Length == 0 ? kind : $"{kind}: {limit}";
    }

    // What a text prints by a local is the local's.
    private static IEnumerable<string> Shares(TemplateView template, string name, int? text)
    {
        if (template.Proof is not { } proof)
            yield break;
        var model = template.Compiled.Model;
        if (text is { } number && number < template.Compiled.Alternatives.Count)
            (proof, model) = (template.Compiled.Alternatives[number].Proof, template.Compiled.Alternatives[number].Model);
        var holes = BoundNodes.Statements(model.Body).OfType<BoundPrint>().Where(print => BoundNodes.Expressions(print).Any(read => Reads(read, name))).Select(print => print.Span).ToHashSet();
        if (holes.Count == 0)
            yield break;
        foreach (var explanation in proof.Encodings.Select(Explanation.Of))
        {
            var encoding = explanation.Proof;
            var units = encoding.Body.Longest.Where(piece => piece.Label is not null && holes.Contains(piece.Span)).Aggregate(0L, (sum, piece) => Add(sum, encoding.UnitsOf(piece).Most));
            yield return $"Its share of the longest message{(proof.Encodings.Count() > 1 ? encoding.IsGsm7 ? " in GSM-7" : " in UCS-2" : "")}: {Figures.Number(units)} of {Figures.Number(explanation.Total)} {encoding.UnitName}; there is room for {Figures.Number(encoding.Room)}.";
        }
    }

    private static long Add(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;

    private static bool Reads(BoundExpression expression, string name) => expression switch
    {
        BoundParameter parameter => parameter.Parameter.Name == name,
        BoundLocal local => local.Name == name,
        _ => false,
    };
}
