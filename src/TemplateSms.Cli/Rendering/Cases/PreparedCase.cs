using System.Globalization;
using TemplateSms.Cli.Rendering.Code;
using TemplateSms.Generator.Emit;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Cli.Rendering.Cases;

/// <summary>A case after our compiler and before C#'s.</summary>
internal sealed record PreparedCase(RenderCase Case, TemplateModel Model, string TypeName, CodeUnit Code)
{
    // Whatever a case holds, it is rendered as it is: nothing is composed or brought into GSM-7.
    private static readonly KeyValue[] _settings = [new("encoding", "ucs2"), new("segments", "dynamic")];

    /// <param name="number">Keeps the code of a case apart from that of the others.</param>
    /// <exception cref="RenderException">The compiler refuses the case.</exception>
    public static PreparedCase Of(RenderCase @case, int number)
    {
        var @namespace = string.Create(CultureInfo.InvariantCulture, $"Case{number}");
        var (parameters, records) = CaseRecords.Declare(@case, @namespace + ".Model");
        var file = new TemplateFile("body" + TemplateFile.Extension, @case.Template)
        {
            IsBodyOnly = true,
            Parameters = parameters.ToArray(),
            FolderDefaults = _settings,
        };
        var includes = @case.Includes.Select(include => new TemplateFile(include.Key + TemplateFile.Extension, include.Value)).ToList();
        var template = TemplateCompiler.Compile(TemplateResolver.Resolve(file, includes));
        if (!template.CanEmit)
            throw new RenderException(FindingText.Refusal(template));
        var options = new ProjectOptions(@namespace, "Sms", "public", "", "", AreAnalyzersOff: false, []) { RendersTextOnly = true };
        var code = new CodeUnit(file.Path, [TemplateEmitter.Emit(template, options), records]);
        return new PreparedCase(@case, template.Model, @namespace + ".Sms", code);
    }
}
