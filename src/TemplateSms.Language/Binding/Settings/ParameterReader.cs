using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Reads <c>params</c>.</summary>
internal static class ParameterReader
{
    public static List<ParameterModel> Read(IReadOnlyList<FrontMatterEntry> entries, TemplateEncoding encoding, FindingBag findings)
    {
        var parameters = new List<ParameterModel>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var declared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var hasCSharpName = CheckName(entry, names, findings);
            if (entry.Children is not null)
            {
                findings.Add(SyntaxRules.WrongShape, entry.KeySpan, entry.Key, "a type, such as string(20)");
                continue;
            }

            var (type, value) = TypeParser.Parse(entry, encoding, findings);
            // One with a bad name is declared all the same: where it is used there is nothing more to say.
            if (declared.Add(entry.Key))
                parameters.Add(new ParameterModel(entry.Key, Names.ToCamelCase(entry.Key), type, value, entry.KeySpan, entry.ValueSpan) { HasCSharpName = hasCSharpName });
        }

        return parameters;
    }

    /// <summary>Parameters that the host gives, as if they stood in a front matter.</summary>
    public static IEnumerable<FrontMatterEntry> Entries(EquatableArray<KeyValue> parameters) =>
        parameters.Select(p => new FrontMatterEntry(p.Key, default, p.Value, default, IsVerbatim: false, null));

    public static IEnumerable<UnusedName> Unused(IReadOnlyList<ParameterModel> parameters, HashSet<string> used) => parameters
        .Where(parameter => !used.Contains(parameter.Name))
        .Select(parameter => new UnusedName(parameter.Name, new Finding(BindingRules.UnusedParameter, parameter.NameSpan, new[] { parameter.Name })));

    private static bool CheckName(FrontMatterEntry entry, HashSet<string> names, FindingBag findings)
    {
        var name = entry.Key;
        var camel = Names.ToCamelCase(name);
        if (ParameterName.WhyNot(name) is { } reason)
            findings.Add(BindingRules.BadParameterName, entry.KeySpan, name, reason);
        else if (ParameterName.Fixed.Contains(camel))
            findings.Add(BindingRules.ReservedParameter, entry.KeySpan, name);
        else if (!names.Add(camel))
            findings.Add(BindingRules.BadParameterName, entry.KeySpan, name, "another parameter has the same name in C#");
        else
            return true;
        return false;
    }
}
