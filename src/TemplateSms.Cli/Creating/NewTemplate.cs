using TemplateSms.Cli.Invocation;
using TemplateSms.Language.Files;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Cli.Creating;

/// <summary>Writes or prints a template to start from: the starter, or the text of the base for a variant in another language.</summary>
internal static class NewTemplate
{
    private const string UsualType = "string(20)";

    public static async Task<int> CreateAsync(string name, IReadOnlyList<string> parameters, bool isDryRun, CommandStreams streams, CancellationToken cancellationToken)
    {
        var path = name.EndsWith(TemplateFile.Extension, StringComparison.OrdinalIgnoreCase) ? name : name + TemplateFile.Extension;
        var mode = isDryRun ? CreationMode.Printed : CreationMode.New;
        if (BaseOf(path) is { } origin)
            return await CreateVariantAsync(path, origin, parameters, mode, streams, cancellationToken).ConfigureAwait(false);
        var read = parameters.Select(parameter => StarterParameter.TryParse(parameter, UsualType)).ToList();
        // A file that is there is named first.
        if (!CreatedTemplate.IsThere(path) && read.IndexOf(null) is >= 0 and var wrong)
        {
            await streams.TellAsync($"'{parameters[wrong]}' is not a parameter such as 'items: int(1..99)'").ConfigureAwait(false);
            return ExitCode.Faults;
        }

        var text = StarterText.Of([.. read.OfType<StarterParameter>()]);
        return (await CreatedTemplate.WriteAsync([(path, text)], mode, streams, cancellationToken).ConfigureAwait(false))[0];
    }

    // Its text is the one to translate, since each text of a message prints the same parameters.
    private static async Task<int> CreateVariantAsync(string path, TemplateFile origin, IReadOnlyList<string> parameters, CreationMode mode, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (!CreatedTemplate.IsThere(path) && parameters.Count > 0)
        {
            await streams.TellAsync($"'{parameters[0]}' goes into {Path.GetFileName(origin.Path)}: the texts of a message share their parameters").ConfigureAwait(false);
            return ExitCode.Faults;
        }

        return (await CreatedTemplate.WriteAsync([(path, origin.Body)], mode, streams, cancellationToken).ConfigureAwait(false))[0];
    }

    private static TemplateFile? BaseOf(string path) =>
        VariantName.Of(Path.GetFileNameWithoutExtension(path)) is { } variant
            ? new TemplateReader(ProjectFacts.Default).TryRead(Path.Combine(Path.GetDirectoryName(path) ?? "", variant.Stem + TemplateFile.Extension))
            : null;
}
