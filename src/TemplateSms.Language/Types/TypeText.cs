using System.Globalization;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Types;

/// <summary>Types with their bounds as the front matter writes them, for a place outside of it: an attribute in C#.</summary>
public static class TypeText
{
    /// <summary>Reads a type; where it cannot be read, <paramref name="problem"/> says why and where in the text.</summary>
    public static TemplateType Read(string text, TemplateEncoding encoding, out Finding? problem)
    {
        var findings = new FindingBag();
        var span = new TextSpan(0, text.Length);
        var (type, _) = TypeParser.Parse(new FrontMatterEntry("", default, text, span, IsVerbatim: true, null), encoding, findings);
        problem = findings.ToArray().FirstOrDefault();
        return problem is null ? type : TemplateType.Error;
    }

    /// <summary>Writes a type with its bound for a reader; one that the front matter cannot write, by its name.</summary>
    public static string For(TemplateType type) => Of(type) is { Length: > 0 } text ? text : type.Display;

    /// <summary>Writes the bound of a type, such that <see cref="Read"/> reads it.</summary>
    public static string Of(TemplateType type) => type.Kind switch
    {
        TypeKind.String or TypeKind.Uri => Keyword(type) + Arguments(TextArguments(type.Text)),
        TypeKind.List => Keyword(type) + Arguments(ListArguments(type)),
        TypeKind.Enum => Keyword(type) + Arguments([string.Join("|", type.Members)]),
        _ when type.Number is { } limit => Keyword(type) + Arguments([$"{Number(limit.Least)}..{Number(limit.Most)}"]),
        TypeKind.CSharp => type.CSharpName ?? "",
        _ => Keyword(type),
    } + (type.IsNullable ? "?" : "");

    private static IEnumerable<string> TextArguments(TextLimit limit)
    {
        if (limit.Most is { } most)
            yield return limit.Least == 0 ? Number(most) : $"{Number(limit.Least)}..{Number(most)}";
        if (limit.Truncate)
            yield return "truncate";
        if (limit.Alphabet != TextAlphabet.Any)
            yield return Lower(limit.Alphabet.ToString());
    }

    private static IEnumerable<string> ListArguments(TemplateType list)
    {
        yield return Of(list.Element!);
        if (list.MostElements is { } most)
            yield return Number(most);
    }

    private static string Arguments(IEnumerable<string> arguments)
    {
        var list = string.Join(", ", arguments);
        return list.Length == 0 ? "" : $"({list})";
    }

    private static string Keyword(TemplateType type) => Lower(type.Kind.ToString());

    private static string Lower(string word) => word.ToLower(CultureInfo.InvariantCulture);

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
