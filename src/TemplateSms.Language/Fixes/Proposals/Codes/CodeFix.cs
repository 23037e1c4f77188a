using TemplateSms.Language.Bound;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Fixes;

/// <summary>Makes the end of a message with a one-time code readable for phones.</summary>
internal static class CodeFix
{
    /// <summary>Removes the blanks and line breaks after the code.</summary>
    public static IEnumerable<TemplateFix> EndWithCode(FixContext context)
    {
        var span = context.Finding.Span;
        if (!span.IsEmpty && context.IsOwnText(span) && string.IsNullOrWhiteSpace(context.TextAt(span)))
            yield return new TemplateFix("End the message with the code", FixKey.EndWithCode, new[] { new TextEdit(span, "") });
    }

    /// <summary>Requires a character of a code that may be empty.</summary>
    public static IEnumerable<TemplateFix> RequireCode(FixContext context)
    {
        // The parameters of a variant stand in its base.
        if (context.Model.Variant is null && context.Model.Parameters.FirstOrDefault(p => p.Name == context.TextAt(context.Finding.Span)) is { } parameter
            && parameter.Type is { Kind: TypeKind.String, IsNullable: false, Text.Least: 0 }
            && Edit(context, parameter) is { } edit)
        {
            yield return new TemplateFix($"Require a character of '{parameter.Name}'", FixKey.RequireCode, new[] { edit }) { Subject = parameter.Name };
        }
    }

    private static TextEdit? Edit(FixContext context, ParameterModel parameter) =>
        TypeEdits.WithLeast(context.TextAt(parameter.TypeSpan), "string", 1) is { } edit
            ? edit with { Span = new TextSpan(parameter.TypeSpan.Start + edit.Span.Start, edit.Span.Length) }
            : null;
}
