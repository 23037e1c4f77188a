using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Cli.Creating;

/// <summary>The text of a new template: that of starter.smstpl, with the parameters that were asked for.</summary>
internal static class StarterText
{
    private const string ParametersLine = "params:\n";
    private const string Fence = "---\n";

    public static string Of(IReadOnlyList<StarterParameter> parameters)
    {
        var starter = Read();
        if (parameters.Count == 0)
            return starter;
        var head = starter[..(starter.IndexOf(ParametersLine, StringComparison.Ordinal) + ParametersLine.Length)];
        var declared = string.Concat(parameters.Select(parameter => parameter.Declaration + "\n"));
        return head + declared + Fence + Body(parameters) + "\n";
    }

    private static string Read()
    {
        using var stream = typeof(StarterText).Assembly.GetManifestResourceStream("starter.smstpl")
            ?? throw new InvalidOperationException("starter.smstpl is missing from the tool.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>A sentence that uses every parameter, since one that is not used is a finding.</summary>
    private static string Body(IReadOnlyList<StarterParameter> parameters)
    {
        var taken = parameters.Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        return "Hello! " + string.Join(", ", parameters.Select(parameter => $"{Words(parameter.Name)}: {Use(parameter.Name, TypeOf(parameter), taken)}"));
    }

    private static TemplateType TypeOf(StarterParameter parameter) => TypeText.Read(parameter.Type, TemplateEncoding.Gsm7, out _);

    private static string Use(string name, TemplateType type, HashSet<string> taken) => type.Kind switch
    {
        TypeKind.Bool => $"{{{{ if {name} }}}}yes{{{{ else }}}}no{{{{ end }}}}",
        TypeKind.Date => Moment(name, "%d/%m/%Y"),
        TypeKind.Time => Moment(name, "%H:%M"),
        TypeKind.DateTime => Moment(name, "%d/%m/%Y %H:%M"),
        TypeKind.List => Each(name, type, taken),
        // Which members it has, the project knows.
        TypeKind.CSharp => $"{{{{ if {name} }}}}yes{{{{ end }}}}",
        _ => $"{{{{ {name} }}}}",
    };

    private static string Moment(string name, string format) => $"{{{{ {name} | date.to_string \"{format}\" }}}}";

    private static string Each(string name, TemplateType list, HashSet<string> taken)
    {
        var item = "item";
        while (!taken.Add(item))
            item = "each_" + item;
        return $"{{{{ for {item} in {name} }}}}{Use(item, list.Element!, taken)}{{{{ if !for.last }}}}, {{{{ end }}}}{{{{ end }}}}";
    }

    private static string Words(string name) => Names.ToSnakeCase(name).Replace('_', ' ').Trim();
}
