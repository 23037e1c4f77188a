using TemplateSms.Language.Text;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Fixes;

/// <summary>Declares that a text has GSM-7 characters only, which its callers have to see to.</summary>
internal static class AlphabetFix
{
    public static IEnumerable<TemplateFix> Propose(FixContext context)
    {
        var hole = context.TextAt(context.Finding.Span);
        foreach (var parameter in context.Model.Parameters)
        {
            if (parameter.Type is not { Kind: TypeKind.String, Text.Alphabet: TextAlphabet.Any } || hole.IndexOf(parameter.Name, StringComparison.Ordinal) < 0)
                continue;
            if (TypeEdits.WithGsm7(context.TextAt(parameter.TypeSpan)) is not { } edit)
                continue;
            var span = new TextSpan(parameter.TypeSpan.Start + edit.Span.Start, edit.Span.Length);
            yield return new TemplateFix(
                $"Declare that '{parameter.Name}' has GSM-7 characters only", FixKey.Gsm7Alphabet, new[] { edit with { Span = span } })
            {
                Subject = parameter.Name,
            };
            yield break;
        }
    }
}
