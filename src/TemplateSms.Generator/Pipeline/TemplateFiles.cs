using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Generator.Pipeline;

/// <summary>Reads the templates among the additional files.</summary>
internal static class TemplateFiles
{
    private const int Utf8CodePage = 65001;
    private const string Prefix = "smstpl_";

    public static bool IsTemplate(AdditionalText file) =>
        file.Path.EndsWith(TemplateFile.Extension, StringComparison.OrdinalIgnoreCase);

    public static TemplateFile Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) => Containment.Run(
        CompilerStage.Read,
        () => ReadText(file, options, cancellationToken),
        failure => new TemplateFile(file.Path, "") { Failure = failure },
        cancellationToken: cancellationToken);

    private static TemplateFile ReadText(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var text = file.GetText(cancellationToken);
        if (text?.Length > TemplateFile.MostCharacters)
            return new TemplateFile(file.Path, "") { IsTooLong = true };
        return new TemplateFile(file.Path, text?.ToString() ?? "")
        {
            ProjectFolder = options.GlobalOptions.TryGetValue("build_property.ProjectDir", out var folder) ? folder : "",
            FolderDefaults = FolderDefaults(options.GetOptions(file)),
            Gateways = GatewayOption.Of(options),
            StopRestrictionLifted = StopOption.IsLifted(options),
            IsUndecodable = text is null || (text.Encoding is { } encoding && encoding.CodePage != Utf8CodePage) || LostBytes.In(text),
        };
    }

    /// <summary>Reads all templates of a project.</summary>
    public static List<TemplateFile> ReadAll(AnalyzerOptions options, CancellationToken cancellationToken) =>
        [.. options.AdditionalFiles.Where(IsTemplate).Select(f => Read(f, options.AnalyzerConfigOptionsProvider, cancellationToken))];

    private static EquatableArray<KeyValue> FolderDefaults(AnalyzerConfigOptions options)
    {
        var defaults = new List<KeyValue>();
        foreach (var key in FrontMatterKey.All)
        {
            if (key.HasFolderDefault && options.TryGetValue(Prefix + key.Name, out var value))
                defaults.Add(new KeyValue(key.Name, value));
        }

        if (options.TryGetValue(StopOption.FolderKey, out var stop))
            defaults.Add(new KeyValue(StopRestriction.FolderKey, stop));

        if (options.TryGetValue(Prefix + WantedCultures.FolderKey, out var cultures))
            defaults.Add(new KeyValue(WantedCultures.FolderKey, cultures));

        // Rules are too many to ask for, and one that does not exist is to be reported.
        foreach (var key in options.Keys.Where(IsSeverity).OrderBy(key => key, StringComparer.Ordinal))
        {
            if (options.TryGetValue(key, out var value))
                defaults.Add(new KeyValue(key.Substring(Prefix.Length), value));
        }

        return defaults;
    }

    private static bool IsSeverity(string key) =>
        key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && SeverityKey.Is(key.Substring(Prefix.Length));
}
