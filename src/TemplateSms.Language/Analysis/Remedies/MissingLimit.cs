using TemplateSms.Language.Binding;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>Finds the bound that a message without a greatest length lacks.</summary>
internal sealed class MissingLimit(TemplateModel model, EncodingProof proof)
{
    private const int UsualLength = 20;
    private const int UsualLink = 40;
    private const int UsualCount = 3;

    /// <summary>Says how to bound a piece that has no greatest length.</summary>
    public string Of(Piece piece)
    {
        var read = BoundNodes.Expressions(model.Body).OfType<BoundParameter>().Where(p => piece.Span.Contains(p.Span)).Select(p => p.Parameter).ToList();
        var members = UnboundedMembers.In(model);
        return OfText(read, piece)
            ?? OfMember(members.FirstOrDefault(member => piece.Span.Contains(member.Span)))
            ?? OfList(model.Parameters, piece)
            ?? OfText(model.Parameters, piece)
            ?? OfMember(members.FirstOrDefault())
            ?? "give what it is made of a bound";
    }

    private string? OfText(IEnumerable<ParameterModel> parameters, Piece piece) =>
        parameters.FirstOrDefault(p => IsUnboundedText(p.Type)) is { } parameter
            ? $"give it a bound, for example '{Declared(parameter, Bounded(parameter.Type, piece))}'"
            : null;

    private string? OfList(IEnumerable<ParameterModel> parameters, Piece piece)
    {
        if (parameters.FirstOrDefault(p => p.Type is { Kind: TypeKind.List } list && (list.MostElements is null || IsUnboundedText(list.Element))) is not { Type: var list } parameter)
            return null;
        var what = list.MostElements is null ? "the list a greatest number of elements" : "the elements of the list a bound";
        var element = IsUnboundedText(list.Element) ? Bounded(list.Element!, piece) : list.Element;
        return $"give {what}, for example '{Declared(parameter, list with { Element = element, MostElements = list.MostElements ?? UsualCount })}'";
    }

    // Only the C# compiler knows whether a member is a text.
    private static string? OfMember(UnboundedMember? member) => member is null
        ? null
        : $"give '{member.Path}' a bound under 'bounds': string({UsualLength}) if it is a text, int(0..99) if it is a number";

    private static bool IsUnboundedText(TemplateType? type) => type is { Kind: TypeKind.String or TypeKind.Uri, Text.Most: null };

    private static string Declared(ParameterModel parameter, TemplateType type) => $"{parameter.Name}: {TypeText.Of(type)}";

    private TemplateType Bounded(TemplateType type, Piece piece) => type with { Text = type.Text with { Most = (int)RoomBeside(piece, type) } };

    // What the rest of the message leaves, if that is of use, and no more than people need.
    private long RoomBeside(Piece piece, TemplateType type)
    {
        var usual = type.Kind == TypeKind.Uri ? UsualLink : UsualLength;
        var rest = proof.Body.Longest.Where(p => p.Span != piece.Span).Aggregate(0L, (sum, p) => Interval.Add(sum, proof.UnitsOf(p).Most));
        var room = proof.Room - proof.Reserve - rest;
        return rest == Interval.Unbounded || room < WantedLimits.LeastLength(type) ? usual : Math.Min(usual, room);
    }
}
