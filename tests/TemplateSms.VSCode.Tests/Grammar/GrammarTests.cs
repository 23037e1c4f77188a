using System.Text.Json;
using System.Text.RegularExpressions;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.SemanticTokens;
using TemplateSms.LanguageServer.Tests;
using TemplateSms.LanguageServer.Workspace;
using Xunit.Abstractions;

namespace TemplateSms.VSCode.Tests.Grammar;

/// <summary>The grammar beside the compiler: what is a message's text, and what is code.</summary>
public sealed partial class GrammarTests(ITestOutputHelper output)
{
    private const int Seed = 20261201;

    // A colour of the compiler, and the scopes that stand for it.
    private static readonly Dictionary<TokenColour, string> _scopes = new()
    {
        [TokenColour.Parameter] = "variable|entity.name.tag",
        [TokenColour.Variable] = "variable",
        [TokenColour.Function] = "support|variable.other",
        // The compiler's colours tell fewer things apart in a type: an element's type, a default.
        [TokenColour.Keyword] = "keyword|constant.language|storage|entity.name.type|string",
        [TokenColour.String] = "string",
        [TokenColour.Number] = "constant.numeric",
        [TokenColour.Operator] = "keyword.operator|punctuation",
        [TokenColour.Comment] = "comment",
        [TokenColour.Property] = "entity.name.tag|variable",
        [TokenColour.Type] = "storage.type|entity.name.type",
    };

    [SkippableFact]
    public async Task Grammar_TextOfAMessage_IsNeverColouredAsCode()
    {
        var templates = await ReadAllAsync();

        var wrong = templates.SelectMany(template => PlainSpans(template.View)
            .Where(span => !IsPlain(template.Tokens, span))
            .Select(span => Describe(template.Tokens, span)));

        Assert.True(templates.Count > 450);
        AssertNone(wrong, templates.Count);
    }

    [SkippableFact]
    public async Task Grammar_CodeThatCanBeRead_HasTheCompilersColours()
    {
        var templates = (await ReadAllAsync()).Where(template => !template.View.Findings.Any(finding => finding.Rule.Id.StartsWith("SMS1", StringComparison.Ordinal))).ToList();

        var wrong =
            from template in templates
            from coloured in TemplateColours.Of(template.View)
            where coloured.Colour != TokenColour.Text && !HasScope(template.Tokens, coloured.Span, _scopes[coloured.Colour])
            select $"{coloured.Colour}: {Describe(template.Tokens, coloured.Span)}";

        AssertNone(wrong, templates.Count);
    }

    [SkippableFact]
    public async Task Grammar_TemplatesCutOffAnywhere_ColourNoTextBeforeTheCut()
    {
        var random = new Random(Seed);
        var views = CorpusTemplates.All.Select(template => CorpusTemplates.With(template, template.Text[..random.Next(template.Text.Length + 1)])).ToList();
        var tokens = await TokenizeAsync([.. views.Select(view => view.Text)]);

        var wrong = views.Zip(tokens).SelectMany(template => PlainSpans(template.First)
            .Where(span => !IsPlain(template.Second, span))
            .Select(span => Describe(template.Second, span)));

        output.WriteLine($"seed {Seed}");
        AssertNone(wrong, views.Count);
    }

    private static async Task<IReadOnlyList<(TemplateView View, TokenizedText Tokens)>> ReadAllAsync()
    {
        var any = CorpusTemplates.All[0];
        IReadOnlyList<TemplateView> views =
        [
            .. CorpusTemplates.All,
            .. RecordedTexts().Concat(TextsOfTheLanguagePage()).Distinct(StringComparer.Ordinal).Select(text => CorpusTemplates.With(any, text)),
        ];
        var tokens = await TokenizeAsync([.. views.Select(view => view.Text)]);
        return [.. views.Zip(tokens)];
    }

    private static async Task<IReadOnlyList<TokenizedText>> TokenizeAsync(IReadOnlyList<string> texts)
    {
        await Extension.BuildAsync();
        return await TokenizedText.OfAsync(texts);
    }

    private static IEnumerable<string> RecordedTexts() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data/scriban/visible.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("template").GetString()!);

    private static IEnumerable<string> TextsOfTheLanguagePage() =>
        Block().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data/language.md"))).Select(block => block.Groups["text"].Value);

    private static IEnumerable<TextSpan> PlainSpans(TemplateView view) => view.Tree.Tokens()
        .Where(token => token.Kind is TokenKind.Text or TokenKind.Escape)
        .Select(token => token.Kind == TokenKind.Escape ? TextSpan.FromBounds(token.ValueStart, token.ValueEnd) : token.Span);

    private static bool IsPlain(TokenizedText template, TextSpan span) =>
        Enumerable.Range(span.Start, span.Length).All(i => template.Scopes[i] is "" or TokenizedText.Plain);

    private static bool HasScope(TokenizedText template, TextSpan span, string wanted) =>
        Enumerable.Range(span.Start, span.Length).All(i =>
            template.Scopes[i].Length == 0 || wanted.Split('|').Any(scope => template.Scopes[i].Split(' ').Any(of => of.StartsWith(scope, StringComparison.Ordinal))));

    private static string Describe(TokenizedText template, TextSpan span) =>
        $"'{template.Text.Substring(span.Start, span.Length)}' of {JsonSerializer.Serialize(template.Text)} is {string.Join(", ", template.Scopes.Skip(span.Start).Take(span.Length).Distinct())}";

    private static void AssertNone(IEnumerable<string> wrong, int count)
    {
        var all = wrong.ToList();
        Assert.True(all.Count == 0, $"{all.Count} of {count} templates:\n{string.Join("\n", all.Take(20))}");
    }

    [GeneratedRegex(@"^```smstpl[^\n]*\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
