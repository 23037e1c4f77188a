using TemplateSms.Language.Analysis;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Translation;

/// <summary>Finds a value that a placeholder may well print, for a reader who does not know the code.</summary>
public sealed class PlaceholderExample(CompiledTemplate template)
{
    private readonly Lazy<IReadOnlyList<BoundExpression>> _expressions = new(() => [.. template.Model.Bodies.SelectMany(BoundNodes.Expressions)]);

    /// <summary>The example of a placeholder that prints a value; null for other code.</summary>
    public string? Of(CodePiece code)
    {
        if (code.Kind != CodeKind.Value)
            return null;
        var printed = _expressions.Value
            .Where(expression => code.Span.Start <= expression.Span.Start && expression.Span.End <= code.Span.End)
            .OrderByDescending(expression => expression.Span.Length)
            .FirstOrDefault();
        return printed is null ? null : Typical(printed) ?? NameOf(printed);
    }

    private string? Typical(BoundExpression printed)
    {
        if (template.Proof?.Encodings.FirstOrDefault() is not { } proof)
            return null;
        var alone = template.Model with { Earlier = default, Body = new BoundBlock(new BoundStatement[] { new BoundPrint(printed) }) };
        return TypicalMessage.Of(alone, template.File.Text, proof)?.Text;
    }

    // Which values a C# type has, the project knows: their names have to do.
    private static string? NameOf(BoundExpression printed) => printed switch
    {
        BoundLiteral { Value: string text } => text,
        BoundMember member => InWords(member.CSharpName),
        BoundParameter parameter => InWords(parameter.Parameter.Name),
        BoundLocal local => InWords(local.Name),
        BoundConditional conditional => NameOf(conditional.WhenTrue),
        BoundPlural { Forms.Count: > 0 } plural => NameOf(plural.Forms[plural.Forms.Count - 1].Text),
        BoundInterpolated text => string.Concat(text.Parts.Select(NameOf)),
        BoundCall { Arguments.Count: > 0 } call => NameOf(call.Arguments[0]),
        _ => null,
    };

    private static string InWords(string name) => Names.ToSnakeCase(name).Replace('_', ' ').Trim();
}
