using TemplateSms.Language.Files;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;
using TemplateSms.LanguageServer.Places;
using TemplateSms.LanguageServer.Words;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Hover;

/// <summary>Tells what words of code mean.</summary>
internal static class CodeHover
{
    private const string Loop = "for";

    public static HoverText? Of(TemplateView template, CodePlace place)
    {
        var source = place.Source;
        if (place.Word.IsEmpty || NameChain.EndingAt(source, source.IndexOf(place.Word.Start)) is not { } chain)
            return null;
        var word = source.TextOf(place.Word);
        if (place.After.Kind == TokenKind.Colon && chain.Names.Count == 1 && Argument(source, place, word) is { } argument)
            return argument;
        if (KnownNames.Find(template, place.Offset, chain.Names[0]) is { } known)
            return chain.Names.Count == 1 ? NameHover.Of(template, known, place.Word, TextOf(template, source, place)) : Member(template, chain, known, place.Word);
        if (FunctionAt(source, place, chain) is { } function)
            return new HoverText(FunctionGuide.Markdown(function.Function), function.Span);
        return chain.Names switch
        {
            [Loop, var property] => Word(StatementWord.LoopProperties, property, place.Word, $"{Loop}.{property}"),
            [var statement] => Word(StatementWord.All.Concat(StatementWord.LoopOptions), statement, place.Word, statement),
            _ => null,
        };
    }

    /// <summary>The template that an <c>include</c> names.</summary>
    public static HoverText? OfInclude(TemplateView template, StringPlace place)
    {
        if (place.Index == 0 || !place.Source.Is(place.Source.Tokens[place.Index - 1], "include"))
            return null;
        var name = IncludeNames.Of(place.Source.TextOf(place.Span));
        return template.Project.Index.Find(name, template.Path) is [var file]
            ? new HoverText(HoverText.Paragraphs($"Includes `{Path.GetRelativePath(template.Project.Root, file.Path).Replace('\\', '/')}`."), place.Span)
            : null;
    }

    private static int? TextOf(TemplateView template, CodeSource source, CodePlace place) => source.Tree == template.Tree ? source.TextAt(place.Offset) : null;

    private static HoverText? Argument(CodeSource source, CodePlace place, string word)
    {
        if (CallFinder.At(source, place.Offset) is not { } call || call.Function.Parameters.FirstOrDefault(parameter => parameter.Name == word) is not { } parameter)
            return Word(StatementWord.LoopOptions, word, place.Word, word + ":");
        return new HoverText(HoverText.Paragraphs(HoverText.Code(call.Function.Signature), $"`{word}`: {parameter.Accepts.InWords()}"), place.Word);
    }

    // The family of a function shows the function.
    private static (Function Function, TextSpan Span)? FunctionAt(CodeSource source, CodePlace place, NameChain chain)
    {
        var name = string.Join('.', chain.Names);
        var index = source.IndexOf(place.Word.Start);
        var end = chain.Span.End;
        if (chain.Names.Count == 1 && place.After.Kind == TokenKind.Dot && source.Tokens[index + 2] is { Kind: TokenKind.Identifier } member)
            (name, end) = ($"{name}.{source.TextOf(member)}", member.End);
        return FunctionCatalogue.TryFind(name, out var function) ? (function, TextSpan.FromBounds(chain.Span.Start, end)) : null;
    }

    private static HoverText? Word(IEnumerable<StatementWord> words, string name, TextSpan span, string code) =>
        words.FirstOrDefault(word => word.Name == name) is { } found ? new HoverText(HoverText.Paragraphs(HoverText.Code(code), found.Meaning), span) : null;

    private static HoverText? Member(TemplateView template, NameChain chain, KnownName known, TextSpan span) =>
        MemberFinder.Members(template, chain, known, chain.Names.Count - 1).FirstOrDefault(member => member.Name == chain.Names[^1]) is { } found
            ? new HoverText(HoverText.Paragraphs(HoverText.Code(found.Detail), found.Summary), span)
            : null;
}
