using System.Text.Json;
using TemplateSms.Cli.Checking;
using TemplateSms.Cli.Reading;
using TemplateSms.Cli.Rendering.Code;
using TemplateSms.Generator.Emit;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Cli.Rendering;

/// <summary>Renders one template with values from a JSON object.</summary>
internal static class RenderFile
{
    private const string Namespace = "Rendered";

    /// <exception cref="RenderException">The template or a value is refused.</exception>
    public static string Render(string path, ProjectFacts project, JsonElement data)
    {
        var template = TemplateCompiler.Compile(Read(path, project));
        if (!template.CanEmit)
            throw new RenderException(FindingText.Refusal(template));
        CheckData(template.Model, data);
        var options = new ProjectOptions(Namespace, "Sms", "public", "", "", AreAnalyzersOff: false, []);
        var unit = new CodeUnit(template.File.Path, [Emit(template, options)]);
        var (code, errors) = CodeCompiler.Compile([unit]);
        using (code)
        {
            if (errors.TryGetValue(unit, out var error))
                throw new RenderException(error);
            var method = code.Method(Namespace + ".Sms", template.Model.MethodName);
            return TimeLimit.Run(() => GeneratedMethod.Render(method, template.Model, data));
        }
    }

    private static string Emit(CompiledTemplate template, ProjectOptions options) => Containment.Run(
        CompilerStage.Emit,
        () => TemplateEmitter.Emit(template, options),
        failure => throw new RenderException(FindingText.Of(failure)));

    private static TemplateFile Read(string path, ProjectFacts project)
    {
        var file = new TemplateReader(project).Read(path) with { Path = Path.GetFullPath(path) };
        return TemplateProject.Around([file])[file.Path].Resolve(file);
    }

    private static void CheckData(TemplateModel model, JsonElement data)
    {
        if (data.ValueKind != JsonValueKind.Object)
            throw new RenderException("the data is not an object of values by parameter");
        foreach (var parameter in model.Parameters)
        {
            if (parameter.Type is { Kind: TypeKind.CSharp } or { Element.Kind: TypeKind.CSharp })
                throw new RenderException($"'{parameter.Name}' is of the C# type {parameter.Type.Display}: only the project that has the type can make one, a data file cannot");
        }

        var names = model.Parameters.Select(parameter => parameter.Name).ToList();
        foreach (var value in data.EnumerateObject())
        {
            if (!names.Contains(value.Name, StringComparer.Ordinal))
                throw new RenderException($"the template has no parameter '{value.Name}'{Spelling.DidYouMean(value.Name, names)}");
        }
    }
}
