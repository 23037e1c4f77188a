using Microsoft.CodeAnalysis.Text;
using TemplateSms.Generator.Analyzers.CallSites.Source;

namespace TemplateSms.Generator.Analyzers.CallSites.Texts;

/// <summary>One of the texts that an expression can evaluate to, as far as it is known.</summary>
/// <param name="Parts">Its parts, in order.</param>
/// <param name="IsNull">Whether it is no text at all; then there are no parts, as in a text that null is added to.</param>
internal sealed record TextWay(IReadOnlyList<TextPart> Parts, bool IsNull = false)
{
    // More than a reader can follow, or that a build should pay for.
    private const int MostWays = 32;

    public static TextWay Null { get; } = new([], IsNull: true);

    public static IReadOnlyList<TextWay> Unknown(TextSpan place) => [new([new GapPart(place)])];

    public static IReadOnlyList<TextWay> Known(TextSpan place, IReadOnlyList<MappedCharacter> characters) =>
        [new([new KnownPart(place, characters)])];

    /// <summary>The whole text, or null when a part of it is known at run time only.</summary>
    public KnownText? Whole() => IsNull || !Parts.All(part => part is KnownPart)
        ? null
        : new KnownText(
            Parts.Count == 0 ? default : TextSpan.FromBounds(Parts.Min(part => part.Place.Start), Parts.Max(part => part.Place.End)),
            [.. Parts.SelectMany(part => ((KnownPart)part).Characters)]);

    /// <summary>The text as it is sent by a call that replaces characters outside GSM-7.</summary>
    public TextWay Sent(CharacterHandling handling) => handling == CharacterHandling.Reject
        ? this
        : this with
        {
            Parts =
            [
                .. Parts.Select(part => part switch
                {
                    KnownPart known => known with { Characters = handling.Apply(known.Characters) },
                    ChoicePart choice => choice with { Ways = [.. choice.Ways.Select(way => way.Sent(handling))] },
                    _ => part,
                }),
            ],
        };

    /// <summary>The texts of one expression after those of another.</summary>
    public static IReadOnlyList<TextWay> Join(IReadOnlyList<TextWay> left, IReadOnlyList<TextWay> right) =>
        left.Count + right.Count > MostWays ? [.. left.Concat(right).Take(MostWays - 1), new([new GapPart(default)])] : [.. left.Concat(right)];

    /// <summary>The contribution of an expression to the text that it is a part of.</summary>
    public static IEnumerable<TextPart> AsParts(IReadOnlyList<TextWay> ways, TextSpan place) =>
        ways.Count == 1 ? ways[0].Parts : [new ChoicePart(place, ways)];
}
