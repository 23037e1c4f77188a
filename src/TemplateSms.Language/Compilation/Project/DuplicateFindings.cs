using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Compilation;

/// <summary>The finding on a template whose method another template makes already.</summary>
public static class DuplicateFindings
{
    public static Finding Of(DuplicateTemplate duplicate) => new(
        BindingRules.DuplicateTemplate,
        default,
        new[] { FileName(duplicate.Path), FileName(duplicate.OtherPath), duplicate.Method });

    private static string FileName(string path) => path.Substring(Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\')) + 1);
}
