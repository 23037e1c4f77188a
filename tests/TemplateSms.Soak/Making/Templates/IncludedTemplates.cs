using TemplateSms.Language.Files;

namespace TemplateSms.Soak.Making.Templates;

/// <summary>The templates that others include.</summary>
internal static class IncludedTemplates
{
    public static IReadOnlyList<TemplateFile> Files { get; } =
    [
        new("footer.smstpl", "-- {x} ACME --\n"),
        new("signature.smstpl", "---\nunencodable: replace\nparams:\n  shop: string(12)\n---\nThe {{ shop | string.truncate 9 }} team"),
        new("waiting.smstpl", "---\nunencodable: replace\nparams:\n  names: list(string(9), 3)\n---\n{{ for name in names }}{{ name }}{{ if !for.last }} & {{ end }}{{ else }}Nobody{{ end }}"),
    ];
}
