using TemplateSms.Soak.Making;
using TemplateSms.Soak.Making.Templates;

namespace TemplateSms.Soak.Rendering;

/// <summary>Leaves out statements of a template whose message lies outside its proof, as long as it still does.</summary>
internal static class Shrinker
{
    private const int ArgumentsEach = 200;

    /// <summary>The smallest template found, with its breach; for the same seed of arguments.</summary>
    public static (MadeTemplate Template, string Report) Shrink(MadeTemplate template, string report, int seed)
    {
        for (var i = template.Statements.Count - 1; i >= 0; i--)
        {
            var smaller = template with { Statements = [.. template.Statements.Where((_, index) => index != i)] };
            if (smaller.Statements.Count > 0 && smaller.Compile().CanEmit && Find(smaller, seed) is { } found)
                (template, report) = (smaller, found);
        }

        return (template, report);
    }

    private static string? Find(MadeTemplate template, int seed)
    {
        using var project = RenderedProject.Of([template]);
        var choices = new Choices(seed);
        for (var i = 0; i < ArgumentsEach; i++)
        {
            var arguments = project.Templates[0].MakeArguments(choices);
            if (Breach.Of(project.Templates[0].Compiled, project.Templates[0].Render(arguments)) is { } breach)
                return $"{project.Templates[0].Describe(arguments)}: {breach}";
        }

        return null;
    }
}
