using System.Globalization;
using System.Text.Json;
using Scriban;

namespace TemplateSms.ScribanParity;

/// <summary>The answer of the Scriban engine, with the settings that tests/Data/scriban/README.md names.</summary>
internal static class EngineAnswer
{
    /// <param name="line">A case.</param>
    /// <param name="cancellation">Ends an engine that does not come to an end by itself, where it looks.</param>
    public static Answer Of(JsonElement line, CancellationToken cancellation = default)
    {
        var template = Template.Parse(line.GetProperty("template").GetString()!);
        if (template.HasErrors)
            return new Answer(null, string.Join("; ", template.Messages.Select(message => message.ToString())));
        var context = new TemplateContext
        {
            StrictVariables = true,
            AutoIndent = false,
            TemplateLoader = EngineIncludes.Of(line),
            CancellationToken = cancellation,
        };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(EngineData.Of(line));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return new Answer(template.Render(context), null);
        }
        // Functions of the engine let exceptions of the framework through, of any type.
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
        {
            return new Answer(null, exception.Message);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
