using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using TemplateSms.Generator;
using TemplateSms.Soak.Making.Templates;
using TemplateSms.TestKit.Compiling;
using Xunit.Sdk;

namespace TemplateSms.Soak.Rendering;

/// <summary>Many templates in one compilation, loaded until it is disposed of.</summary>
internal sealed class RenderedProject : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Rendered", isCollectible: true);

    private RenderedProject(Stream image, IReadOnlyList<MadeTemplate> templates)
    {
        var methods = _context.LoadFromStream(image).GetType("Scratch.Sms", throwOnError: true)!;
        Templates = [.. templates.Select(t => new RenderedTemplate(t, t.Compile(), methods))];
    }

    public IReadOnlyList<RenderedTemplate> Templates { get; }

    /// <summary>Compiles templates as a user's build does; a warning of the C# compiler fails as an error does.</summary>
    public static RenderedProject Of(IReadOnlyList<MadeTemplate> templates)
    {
        var project = TestProject.Empty.WithSource("Order.cs", OrderMembers.Source);
        foreach (var file in IncludedTemplates.Files)
            project = project.WithTemplate(file.Path, file.Text);
        foreach (var template in templates)
        {
            project = project
                .WithTemplate(template.Path, template.Text)
                .WithFileOption(template.Path, "smstpl_stop_restriction_lifted", template.StopRestrictionLifted ? "true" : "false");
        }

        var run = GeneratorHarness.Run(new TemplateGenerator(), project);
        using var image = new MemoryStream();
        var result = run.Output.Emit(image);
        var failure = run.Result.Results.Select(r => r.Exception?.ToString())
            .Concat(result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString()))
            .Where(message => message is not null)
            .ToList();
        if (failure.Count > 0)
            throw new XunitException("The generated code does not compile without a warning.\n" + string.Join('\n', failure.Take(20)) + "\n" + Texts(templates, failure));
        image.Position = 0;
        return new RenderedProject(image, templates);
    }

    public void Dispose() => _context.Unload();

    private static string Texts(IReadOnlyList<MadeTemplate> templates, List<string?> failures) =>
        string.Join("\n\n", templates.Where(t => failures.Any(f => f!.Contains("/" + t.Name + ".", StringComparison.Ordinal))).Take(20).Select(t => t.Text));
}
