using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;

namespace TemplateSms.Generator.Pipeline;

/// <summary>The templates of a project for whoever asks for one of them; all are read when the first depends on another.</summary>
internal sealed class ProjectFiles
{
    private readonly AnalyzerOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly Lazy<bool> _hasVariants;
    private readonly Lazy<TemplateIndex> _index;

    public ProjectFiles(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        _options = options;
        _cancellationToken = cancellationToken;
        _hasVariants = new(() => options.AdditionalFiles.Any(file => TemplateFiles.IsTemplate(file) && new TemplateFile(file.Path, "").IsVariant));
        // A reading that is cancelled is begun again.
        _index = new(() => new TemplateIndex(TemplateFiles.ReadAll(options, cancellationToken)), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Reads a template with what it depends on.</summary>
    public TemplateFile Read(AdditionalText file)
    {
        var template = TemplateFiles.Read(file, _options.AnalyzerConfigOptionsProvider, _cancellationToken);
        return _hasVariants.Value || IncludeNames.MayInclude(template) ? TemplateResolver.Resolve(template, _index.Value) : template;
    }

    /// <summary>The findings on a text that the other texts of its message have a part in.</summary>
    public IReadOnlyList<Finding> FindingsBeside(CompiledTemplate template, Func<TemplateFile, CompiledTemplate> compile) =>
        _hasVariants.Value ? GroupFindings.Of(template, _index.Value, compile) : [];
}
