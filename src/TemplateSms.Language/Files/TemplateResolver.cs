using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Files;

/// <summary>Gives a template what it depends on of the other templates of its project: those that it includes, its base or its variants.</summary>
public static class TemplateResolver
{
    /// <param name="all">All templates of the project. Of two with a name, the one in the including file's folder is taken; where there is none, nobody can tell which is meant.</param>
    public static TemplateFile Resolve(TemplateFile file, IReadOnlyList<TemplateFile> all) => Resolve(file, new TemplateIndex(all));

    /// <summary>The same, for a caller who resolves many.</summary>
    public static TemplateFile Resolve(TemplateFile file, TemplateIndex all) => Containment.Run(
        CompilerStage.ResolveIncludes,
        () => IncludeResolver.Resolve(VariantResolver.Resolve(file, all), all),
        failure => file with { Failure = failure });
}
