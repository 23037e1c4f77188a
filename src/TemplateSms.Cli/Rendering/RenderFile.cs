using System.Globalization;
using System.Text.Json;
using TemplateSms.Cli.Rendering.Code;
using TemplateSms.Generator.Emit;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Cli.Rendering;

/// <summary>Renders one template with values from a JSON object.</summary>
internal static class RenderFile
{
    private const string Namespace = "Rendered";

    /// <param name="culture">The culture that chooses among the texts of a base; null for the base's.</param>
    /// <exception cref="RenderException">The template or a value is refused.</exception>
    public static RenderedText Render(string path, string? culture, ProjectFacts project, JsonElement data)
    {
        var group = Read(path, project);
        var template = group.Base;
        if (culture is not null && template.Model.Variant is not null)
            throw new RenderException("it is the text of one culture; render its base template with --culture instead");
        if (group.Texts.FirstOrDefault(text => !text.CanEmit) is { } broken)
            throw new RenderException(broken == template ? FindingText.Refusal(template) : $"{Path.GetFileName(broken.File.Path)}: {FindingText.Refusal(broken)}");
        CheckData(template.Model, data);
        var options = new ProjectOptions(Namespace, "Sms", "public", "", "", AreAnalyzersOff: false, []);
        var unit = new CodeUnit(template.File.Path, [Emit(group, options)]);
        var (code, errors) = CodeCompiler.Compile([unit]);
        using (code)
        {
            if (errors.TryGetValue(unit, out var error))
                throw new RenderException(error);
            var method = code.Method(Namespace + ".Sms", template.Model.MethodName);
            var rendered = TimeLimit.Run(() => GeneratedMethod.Render(method, template.Model, data, culture));
            return rendered with { Choice = ChoiceOf(rendered.Content!, group) };
        }
    }

    /// <summary>Makes data for a template, as a data file would have it.</summary>
    /// <exception cref="RenderException">The template is refused, or has a parameter that no file can give a value.</exception>
    public static string Sample(string path, ProjectFacts project)
    {
        var template = Read(path, project).Base;
        if (!template.CanEmit)
            throw new RenderException(FindingText.Refusal(template));
        CheckTypes(template.Model);
        return SampleData.Text(SampleData.Of(template));
    }

    private static string? ChoiceOf(SmsContent content, TemplateGroup group)
    {
        var taken = group.Variants.FirstOrDefault(text => text.Model.Variant == content.Culture) ?? group.Base;
        var texts = taken.Model.Earlier.Count + 1;
        return texts == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"alternative {content.Alternative}, the first of {texts} texts that fits");
    }

    private static string Emit(TemplateGroup group, ProjectOptions options) => Containment.Run(
        CompilerStage.Emit,
        () => TemplateEmitter.Emit(group, options),
        failure => throw new RenderException(FindingText.Of(failure)));

    private static TemplateGroup Read(string path, ProjectFacts project)
    {
        var reader = new TemplateReader(project);
        var file = reader.Read(path) with { Path = Path.GetFullPath(path) };
        var around = TemplateProject.Around([file])[file.Path];
        return around.GroupOf(TemplateCompiler.Compile(around.Resolve(file)), TemplateCompiler.Compile);
    }

    private static void CheckData(TemplateModel model, JsonElement data)
    {
        if (data.ValueKind != JsonValueKind.Object)
            throw new RenderException("the data is not an object of values by parameter");
        CheckTypes(model);
        var names = model.Parameters.Select(parameter => parameter.Name).ToList();
        foreach (var value in data.EnumerateObject())
        {
            if (!names.Contains(value.Name, StringComparer.Ordinal))
                throw new RenderException($"the template has no parameter '{value.Name}'{Spelling.DidYouMean(value.Name, names)}");
        }
    }

    private static void CheckTypes(TemplateModel model)
    {
        foreach (var parameter in model.Parameters)
        {
            if (parameter.Type is { Kind: TypeKind.CSharp } or { Element.Kind: TypeKind.CSharp })
                throw new RenderException($"'{parameter.Name}' is of the C# type {parameter.Type.Display}: a data file cannot contain one; only the project with the type can create it");
        }
    }
}
