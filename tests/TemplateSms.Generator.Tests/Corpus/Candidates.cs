using System.Globalization;
using System.Text.RegularExpressions;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Tests.Corpus;

/// <summary>
/// Arguments worth trying: the ends of what a type holds, where its text changes its length, and what the template itself
/// names. The first is the longest text as a rule. Some may break the bound; the guards refuse them.
/// </summary>
internal sealed partial class Candidates
{
    private const int ElementsTried = 6;

    private readonly TextCandidates _texts;
    private readonly NumberCandidates _numbers;

    public Candidates(CompiledTemplate template)
    {
        var literals = TextLiteral().Matches(template.File.Text).Select(match => match.Groups["text"].Value).Distinct(StringComparer.Ordinal);
        var figures = NumberLiteral().Matches(template.File.Text).Select(match => decimal.Parse(match.Value, CultureInfo.InvariantCulture));
        _texts = new TextCandidates(template.Model.Settings.Encoding, [.. literals]);
        _numbers = new NumberCandidates([.. figures.Distinct()]);
    }

    public IReadOnlyList<object?> Of(TemplateType type)
    {
        var values = OfKind(type);
        return type.IsNullable ? [.. values, null] : values;
    }

    private IReadOnlyList<object?> OfKind(TemplateType type) => type.Kind switch
    {
        TypeKind.String => [.. _texts.Of(type.Text)],
        TypeKind.Uri => [.. TextCandidates.OfUri(type.Text)],
        TypeKind.Int or TypeKind.Long or TypeKind.Decimal => [.. _numbers.Of(type)],
        TypeKind.Bool => [true, false],
        TypeKind.Date => [.. DateCandidates.Dates],
        TypeKind.Time => [.. DateCandidates.Times],
        TypeKind.DateTime => [.. DateCandidates.Moments],
        TypeKind.Guid => [Guid.Empty],
        TypeKind.Enum => [.. type.Members.OrderByDescending(member => member.Length)],
        TypeKind.List => [.. OfList(type)],
        _ => throw new NotSupportedException($"The corpus has no parameter of type {type.Display}."),
    };

    private IEnumerable<IReadOnlyList<object?>> OfList(TemplateType type)
    {
        var elements = Of(type.Element!);
        var most = type.MostElements ?? 0;
        for (var count = most; count >= 0; count--)
            yield return [.. Enumerable.Range(0, count).Select(i => type.Element!.Kind == TypeKind.String ? TextCandidates.Distinct((string)elements[0]!, i) : elements[0])];
        foreach (var element in elements.Take(ElementsTried).Append(elements[^1]))
        {
            yield return [.. Enumerable.Repeat(element, most)];
            yield return [.. Enumerable.Repeat(element, 1)];
        }

        // Every element another one, and a last one that is not like the others.
        yield return [.. Enumerable.Range(0, most).Select(i => elements[i % elements.Count])];
        yield return [.. Enumerable.Range(0, most).Select(i => elements[i == most - 1 ? ^1 : 0])];
    }

    [GeneratedRegex("\"(?<text>[^\"\\\\{}]*)\"")]
    private static partial Regex TextLiteral();

    [GeneratedRegex(@"(?<![\w.])[0-9]{1,9}(\.[0-9]{1,4})?(?![\w])", RegexOptions.ExplicitCapture)]
    private static partial Regex NumberLiteral();
}
