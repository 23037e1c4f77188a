using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Reads <c>bounds</c>: what members of C# types can hold, since the template cannot see their declarations.</summary>
internal static class LimitsReader
{
    public static List<MemberLimit> Read(IReadOnlyList<FrontMatterEntry> entries, IReadOnlyList<ParameterModel> parameters, FindingBag findings)
    {
        var limits = new List<MemberLimit>();
        foreach (var entry in entries)
        {
            var first = entry.Key.Split('.')[0];
            var parameter = parameters.FirstOrDefault(p => p.Name == first);
            if (parameter is null)
            {
                var hint = Spelling.Hint(first, parameters.Select(p => p.Name));
                findings.Add(new Finding(BindingRules.UnknownName, entry.KeySpan, new[] { first, hint.Text })
                {
                    Suggestion = hint.Suggestion is { } meant ? meant + entry.Key.Substring(first.Length) : null,
                });
                continue;
            }

            if (!entry.Key.Contains(".") || (parameter.Type.Kind != TypeKind.CSharp && parameter.Type.Element?.Kind != TypeKind.CSharp))
            {
                findings.Add(BindingRules.BadLimit, entry.KeySpan, $"'{entry.Key}' is not a member of a C# type; give '{first}' its bound in 'params'");
                continue;
            }

            var (type, value) = TypeParser.Parse(entry, TemplateEncoding.Gsm7, findings);
            if (value is not null)
                findings.Add(BindingRules.BadLimit, entry.ValueSpan, "a member has no default");
            if (type.Kind is TypeKind.String or TypeKind.Int or TypeKind.Long or TypeKind.Decimal or TypeKind.Bool or TypeKind.Date
                or TypeKind.Time or TypeKind.DateTime or TypeKind.Guid or TypeKind.Uri)
                limits.Add(new MemberLimit(entry.Key, type, entry.KeySpan));
            else if (type.Kind != TypeKind.Error)
                findings.Add(BindingRules.BadLimit, entry.ValueSpan, $"a member's bound is of a scalar type, not {type.Display}");
        }

        return limits;
    }
}
