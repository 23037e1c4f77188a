using TemplateSms.Language.Bound;
using TemplateSms.Language.Files;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
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
        if (place.Word.IsEmpty)
            return null;
        var word = place.Source.TextOf(place.Word);
        if (place.IsAfterDot)
            return AfterDot(template, place, word);
        if (place.After.Kind == TokenKind.Colon && Argument(place, word) is { } argument)
            return argument;
        if (KnownNames.Find(template, place.Word.End, word) is { } known)
            return NameHover.Of(template, known, place.Word, TextOf(template, place));
        var next = place.Left + 3;
        if (place.After.Kind == TokenKind.Dot && place.Source.Tokens[next] is { Kind: TokenKind.Identifier } member)
            return Function($"{word}.{place.Source.TextOf(member)}", TextSpan.FromBounds(place.Word.Start, member.End));
        return Word(StatementWord.All.Concat(StatementWord.LoopOptions).Concat(StatementWord.Values), word, place.Word, word);
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

    // The tracker is no text of the message.
    private static int? TextOf(TemplateView template, CodePlace place) => place.Source.Tree == template.Tree ? place.Source.TextAt(place.Offset) : null;

    private static HoverText? AfterDot(TemplateView template, CodePlace place, string word)
    {
        if (place.Family is { } family && KnownNames.Find(template, place.Offset, family) is null)
        {
            return family == Loop
                ? Word(StatementWord.LoopProperties, word, place.Word, $"{Loop}.{word}")
                : Function($"{family}.{word}", TextSpan.FromBounds(place.Source.Tokens[place.Left - 1].Start, place.Word.End));
        }

        var text = TextOf(template, place);
        if (text is { } number && template.Compiled.Model.Bodies.ElementAtOrDefault(number) is { } body
            && BoundNodes.Expressions(body).OfType<BoundMember>().FirstOrDefault(member => member.NameSpan == place.Word && member.GuardedPath is not null) is { } bounded)
            return NameHover.OfMember(template, bounded.GuardedPath!, bounded.Type, place.Word, text);
        return MemberFinder.After(template, place.Source, place.Before!.Value).FirstOrDefault(member => member.Name == word) is { } found
            ? new HoverText(HoverText.Paragraphs(HoverText.Code(found.Detail), found.TypeText is null ? "" : "Member of a C# type. `bounds` gives it no bound."), place.Word)
            : null;
    }

    private static HoverText? Argument(CodePlace place, string word)
    {
        if (CallFinder.At(place.Source, place.Offset) is not { } call || call.Function.Parameters.FirstOrDefault(parameter => parameter.Name == word) is not { } parameter)
            return Word(StatementWord.LoopOptions, word, place.Word, word + ":");
        return new HoverText(HoverText.Paragraphs(HoverText.Code(call.Function.Signature), $"`{word}`: {parameter.Accepts.InWords()}"), place.Word);
    }

    private static HoverText? Function(string name, TextSpan span) =>
        FunctionCatalogue.TryFind(name, out var function) ? new HoverText(FunctionGuide.Markdown(function), span) : null;

    private static HoverText? Word(IEnumerable<StatementWord> words, string name, TextSpan span, string code) =>
        words.FirstOrDefault(word => word.Name == name) is { } found ? new HoverText(HoverText.Paragraphs(HoverText.Code(code), found.Meaning), span) : null;
}
