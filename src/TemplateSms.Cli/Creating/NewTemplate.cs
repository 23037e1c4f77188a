using TemplateSms.Cli.Invocation;
using TemplateSms.Language.Files;

namespace TemplateSms.Cli.Creating;

/// <summary>Writes a template to start from.</summary>
internal static class NewTemplate
{
    private const string UsualType = "string(20)";

    public static async Task<int> CreateAsync(string name, IReadOnlyList<string> parameters, CommandStreams streams, CancellationToken cancellationToken)
    {
        var path = name.EndsWith(TemplateFile.Extension, StringComparison.OrdinalIgnoreCase) ? name : name + TemplateFile.Extension;
        var read = parameters.Select(parameter => StarterParameter.TryParse(parameter, UsualType)).ToList();
        // A file that is there is named first.
        if (!CreatedTemplate.IsThere(path) && read.IndexOf(null) is >= 0 and var wrong)
        {
            await streams.TellAsync($"'{parameters[wrong]}' is not a parameter such as 'items: int(1..99)'").ConfigureAwait(false);
            return ExitCode.Faults;
        }

        var text = StarterText.Of([.. read.OfType<StarterParameter>()]);
        return (await CreatedTemplate.WriteAsync([(path, text)], replaces: false, streams, cancellationToken).ConfigureAwait(false))[0];
    }
}
