using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;
using TemplateSms.LanguageServer.CSharp;
using TemplateSms.LanguageServer.Places;
using TemplateSms.LanguageServer.Words;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Completion;

/// <summary>Suggests keys of the front matter and of its mappings.</summary>
internal static class KeySuggestions
{
    public static IReadOnlyList<Suggestion> Of(TemplateView template, KeyPlace place)
    {
        if (place.Parent is null)
            return [.. Keys(template, place)];
        if (place.Parent == FrontMatterKey.Params.Name)
            return [.. Undeclared(template, place)];
        return place.Parent == FrontMatterKey.Bounds.Name ? [.. Paths(template, place)] : [];
    }

    // Keys that are there already would be there twice. A variant says nothing that its base says for all.
    private static IEnumerable<Suggestion> Keys(TemplateView template, KeyPlace place)
    {
        var present = YamlLine.KeysOf(template.Text, template.Tree.FrontMatter!.Value.ValueSpan).ToHashSet(StringComparer.Ordinal);
        return FrontMatterKey.All
            .Where(key => (key.Name == place.Key || !present.Contains(key.Name)) && !(template.File.IsVariant && key.IsInContract))
            .Select((key, index) => new Suggestion(key.Name, SuggestionKind.Property, place.Span)
            {
                Text = place.HasColon ? key.Name : key.IsMapping ? $"{key.Name}:\n  " : $"{key.Name}: ",
                Documentation = KeyGuide.Markdown(key),
            });
    }

    // The text reads them, so they are to be declared.
    private static IEnumerable<Suggestion> Undeclared(TemplateView template, KeyPlace place) => template.Compiled.Findings
        .Where(finding => finding.Rule == BindingRules.UnknownName && finding.Span.End <= template.Text.Length)
        .Select(finding => template.Text.Substring(finding.Span.Start, finding.Span.Length))
        .Where(Names.IsMember)
        .Distinct(StringComparer.Ordinal)
        .Select(name => Entry(name, place, "the text reads it"));

    private static IEnumerable<Suggestion> Paths(TemplateView template, KeyPlace place)
    {
        var dot = place.Key.LastIndexOf('.');
        if (dot < 0)
            return template.Compiled.Model.Parameters.Where(parameter => parameter.Type.Innermost.Kind == TypeKind.CSharp).Select(parameter => Entry(parameter.Name, place, parameter.Type.Display, end: "."));
        var names = place.Key[..dot].Split('.');
        if (template.Compiled.Model.Parameters.FirstOrDefault(parameter => parameter.Name == names[0])?.Type.Innermost.CSharpName is not { } root)
            return [];
        var type = names.Skip(1).Aggregate((CSharpTypeText?)new CSharpTypeText(root, CSharpScope.Global), (current, name) => Element(template, current) is { } owner
            ? MemberFinder.Of(template, owner).FirstOrDefault(member => member.Name == name)?.TypeText
            : null);
        return Element(template, type) is { } target
            ? MemberFinder.Of(template, target).Select(member => Entry($"{place.Key[..dot]}.{member.Name}", place, member.Detail))
            : [];
    }

    // An element stands for its list.
    private static CSharpTypeText? Element(TemplateView template, CSharpTypeText? type) => type is null ? null : template.Project.CSharp.ElementOf(type) ?? type;

    private static Suggestion Entry(string name, KeyPlace place, string detail, string end = ": ") => new(name, SuggestionKind.Property, place.Span)
    {
        Text = place.HasColon ? name : name + end,
        Detail = detail,
    };
}
