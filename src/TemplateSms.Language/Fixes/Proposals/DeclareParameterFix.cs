using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Fixes;

/// <summary>Declares a parameter that the body uses.</summary>
internal static class DeclareParameterFix
{
    public static IEnumerable<TemplateFix> Propose(FixContext context)
    {
        var name = context.TextAt(context.Finding.Span);
        // 'endif' is a word of another language, and no value that somebody forgot to pass.
        if (!Names.IsIdentifier(name) || KnownWords.Name(name) is { Suggestion: not null })
            return [];
        return TypeGuess.Of(context, name)
            .Select(type => Declare(context, name, type))
            .Where(context.IsMendedBy)
            .Take(1);
    }

    /// <summary>Declares what an included template needs, with the type that it has there.</summary>
    public static IEnumerable<TemplateFix> ProposeIncluded(FixContext context)
    {
        var (included, name) = (context.Finding.Arguments[0], context.Finding.Arguments[1]);
        var parameters = context.File.Includes
            .Where(file => file.Name == included)
            .SelectMany(file => FrontMatterLayout.Of(file).ChildrenOf(FrontMatterKey.Params));
        if (parameters.FirstOrDefault(p => p.Key == name) is { IsVerbatim: true } parameter)
            yield return Declare(context, name, parameter.Value);
    }

    private static TemplateFix Declare(FixContext context, string name, string type) =>
        new($"Declare '{name}: {type}'", FixKey.DeclareParameter, context.FrontMatter.Add(FrontMatterKey.Params, name, type));
}
