using TemplateSms.Language.Cultures;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Binding;

/// <summary>Leads the arguments of a call to the parameters of its function.</summary>
internal static class ArgumentSlots
{
    /// <summary>Puts each argument where it belongs: the piped one first, then by place and by name.</summary>
    public static ExpressionSyntax?[]? Assign(BindingFile file, Function function, TextSpan span, ExpressionSyntax? piped, IReadOnlyList<ArgumentSyntax> arguments)
    {
        var slots = new ExpressionSyntax?[function.Parameters.Count];
        var next = 0;
        if (piped is not null && slots.Length > 0)
            slots[next++] = piped;
        foreach (var argument in arguments)
        {
            var index = next;
            if (argument.Name is { } nameToken)
            {
                var name = file.TextOf(nameToken);
                index = function.Parameters.ToList().FindIndex(p => p.Name == name);
                if (index < 0)
                {
                    var hint = Spelling.Hint(name, function.Parameters.Select(p => p.Name));
                    file.Findings.Add(new Finding(BindingRules.WrongArguments, nameToken.Span, new[] { function.Name, $"has no parameter '{name}'{hint.Text}" })
                    {
                        Suggestion = hint.Suggestion,
                    });
                    return null;
                }
            }
            else
            {
                next++;
            }

            if (index >= slots.Length || slots[index] is not null)
            {
                file.Findings.Add(BindingRules.WrongArguments, argument.Span, function.Name, Surplus(file, function, argument.Value));
                return null;
            }

            slots[index] = argument.Value;
        }

        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i] is null && function.Parameters[i].IsRequired)
            {
                file.Findings.Add(BindingRules.WrongArguments, span, function.Name, $"needs '{function.Parameters[i].Name}'; call it as '{function.Signature}'");
                return null;
            }
        }

        return slots;
    }

    // Scriban's functions of dates and numbers take a culture there.
    private static string Surplus(BindingFile file, Function function, ExpressionSyntax value)
    {
        if (!function.TakesCulture || value is not LiteralSyntax { Token: { Kind: TokenKind.String or TokenKind.VerbatimString } token })
            return $"takes no such argument; call it as '{function.Signature}'";
        var language = file.TextOf(token.ValueSpan).Split('-')[0];
        return $"takes no culture; write {(CultureTable.Find(language) is null ? "one" : $"'culture: {language}'")} in the front matter";
    }
}
