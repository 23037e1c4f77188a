using System.Globalization;
using TemplateSms.Soak.Making.Templates;
using TemplateSms.Soak.Rendering;

namespace TemplateSms.Generator.Tests.Proof.Rendering;

/// <summary>Templates written by hand with the arguments that matter.</summary>
internal static class RenderedCases
{
    /// <summary>Renders each and says which lie outside their proofs.</summary>
    public static string Breaches(params (string Settings, string Parameters, string Body, object?[] Arguments)[] cases)
    {
        var templates = cases.Select((c, i) => new MadeTemplate(
            $"case_{i.ToString(CultureInfo.InvariantCulture)}",
            $"{c.Settings}unencodable: replace\nsegments: dynamic\nparams:\n{c.Parameters}\n",
            [c.Body])).ToList();
        using var project = RenderedProject.Of(templates);
        return string.Join("\n\n", project.Templates.Zip(cases)
            .Select(pair => (Template: pair.First, pair.Second.Arguments, Breach: Breach.Of(pair.First.Compiled, pair.First.Render(pair.Second.Arguments))))
            .Where(found => found.Breach is not null)
            .Select(found => $"{found.Template.Describe(found.Arguments)}: {found.Breach}\n{found.Template.Made.Statements[0]}"));
    }
}
