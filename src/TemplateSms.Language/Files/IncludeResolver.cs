using TemplateSms.Language.Cultures;

namespace TemplateSms.Language.Files;

/// <summary>Finds the templates that a template includes, so that it depends on them and on no other.</summary>
public static class IncludeResolver
{
    /// <summary>Most levels of templates that include each other.</summary>
    public const int MostLevels = 16;

    /// <summary>Most characters of the templates that one includes. Those that include each other twice double at every level.</summary>
    public const int MostCharacters = 4 * TemplateFile.MostCharacters;

    /// <summary>The file with its includes, direct and further, in a stable order.</summary>
    internal static TemplateFile Resolve(TemplateFile file, TemplateIndex all) => IncludeNames.MayInclude(file) ? Find(file, all) : file;

    // The same object for each includer, where it has none.
    private static TemplateFile WithoutIncludes(TemplateFile file) =>
        file is { Includes.Count: 0, AmbiguousIncludes.Count: 0 } ? file : file with { Includes = default, AmbiguousIncludes = default };

    // The text of a culture includes texts of that culture, where there are some.
    private static TemplateFile ForCulture(TemplateFile included, string name, string? culture, TemplateIndex all)
    {
        if (culture is null)
            return included;
        var variants = all.VariantsOf(included);
        var found = variants.Count == 0 ? null : new CultureLookup(null, variants.Select(variant => variant.Culture)).Find(culture);
        return found is { } number ? WithoutIncludes(variants[number - 1].File) with { IncludedAs = name } : included;
    }

    // By the folder of the project that includes it: its own files need not know theirs.
    private static string PathIn(TemplateFile includer, TemplateFile candidate) => (candidate with { ProjectFolder = includer.ProjectFolder }).ProjectPath;

    // Level by level, as far as the compiler goes: what is deeper, or beyond what may be included, it refuses in any case.
    private static TemplateFile Find(TemplateFile file, TemplateIndex all)
    {
        var found = new List<TemplateFile>();
        var ambiguous = new List<AmbiguousInclude>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var characters = 0L;
        var culture = VariantName.Of(file.Name)?.Culture;
        IReadOnlyList<TemplateFile> level = [file];
        for (var depth = 0; depth <= MostLevels && level.Count > 0; depth++)
        {
            var next = new List<TemplateFile>();
            foreach (var name in level.SelectMany(IncludeNames.In).Where(names.Add))
            {
                var candidates = all.Find(name, file.Path);
                if (candidates.Count > 1)
                    ambiguous.Add(new AmbiguousInclude(name, PathIn(file, candidates[0]), PathIn(file, candidates[1])));
                if (candidates.Count != 1)
                    continue;
                var included = ForCulture(WithoutIncludes(candidates[0]), name, culture, all);
                next.Add(included);
                characters += included.Text.Length;
                if (characters > MostCharacters)
                    return file with { Includes = found, AmbiguousIncludes = ambiguous, IncludesTooMuch = true };
            }

            found.AddRange(next);
            level = next;
        }

        return file with { Includes = found, AmbiguousIncludes = ambiguous };
    }
}
