using System.Globalization;
using System.Text.RegularExpressions;
using TemplateSms.Language.Translation;

namespace TemplateSms.Cli.Translating.Units;

/// <summary>Finds the placeholders of a base again in a translation: those of the same code, then those that use the same names.</summary>
internal static partial class CodePairs
{
    /// <summary>The placeholders of the base in their order, each with that of the translation, and those that the translation alone has.</summary>
    public static IReadOnlyList<(CodePiece? Base, CodePiece? Present, string Id)> Of(TextUnit unit, TextUnit? present)
    {
        var codes = unit.Codes.ToList();
        var others = present?.Codes.ToList() ?? [];
        var partners = new CodePiece?[codes.Count];
        Match(codes, others, partners, SkeletonOf);
        Match(codes, others, partners, NamesOf);
        return
        [
            .. codes.Select((code, i) => ((CodePiece?)code, partners[i], (i + 1).ToString(CultureInfo.InvariantCulture))),
            .. others.Select((other, i) => ((CodePiece?)null, (CodePiece?)other, string.Create(CultureInfo.InvariantCulture, $"own{i + 1}"))),
        ];
    }

    private static void Match(List<CodePiece> codes, List<CodePiece> others, CodePiece?[] partners, Func<CodePiece, string> keyOf)
    {
        var keys = codes.ConvertAll(code => keyOf(code));
        others.RemoveAll(other =>
        {
            var key = keyOf(other);
            var found = Enumerable.Range(0, codes.Count).FirstOrDefault(i => partners[i] is null && codes[i].Kind == other.Kind && keys[i] == key, -1);
            if (found >= 0)
                partners[found] = other;
            return found >= 0;
        });
    }

    /// <summary>The code without its texts and blanks.</summary>
    private static string SkeletonOf(CodePiece code) => Blanks().Replace(string.Concat(code.Parts.Select(part => part switch
    {
        SourcePart source => source.Code,
        PluralPart plural => $"\u0001{plural.Head}\u0001",
        _ => "\u0002",
    })), " ");

    /// <summary>The names in the code: a translation may print the same value in another format.</summary>
    private static string NamesOf(CodePiece code)
    {
        var source = string.Concat(code.Parts.Select(part => part switch
        {
            SourcePart own => own.Code,
            PluralPart plural => plural.Head,
            _ => " ",
        }));
        return string.Join(' ', NamesIn().Matches(Quoted().Replace(source, " ")).Select(name => name.Value));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("""["'`][^"'`]*["'`]""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[\p{L}_][\p{L}\p{Nd}_.]*")]
    private static partial Regex NamesIn();
}
