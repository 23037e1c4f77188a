using System.Globalization;
using System.Text.Json;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace TemplateSms.ScribanParity;

/// <summary>What the Scriban engine answers, with the settings that tests/Data/scriban/README.md names.</summary>
internal static class EngineAnswer
{
    public static Answer Of(string body, JsonElement line)
    {
        var template = Template.Parse(body);
        if (template.HasErrors)
            return new Answer(null, string.Join("; ", template.Messages.Select(message => message.ToString())));
        var context = new TemplateContext { StrictVariables = true, AutoIndent = false };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(EngineData.Of(line));
        try
        {
            return new Answer(template.Render(context), null);
        }
        // Functions of the engine let exceptions of the framework through.
        catch (Exception exception) when (exception is ScriptRuntimeException or ArgumentException or ArithmeticException or InvalidCastException or FormatException)
        {
            return new Answer(null, exception.Message);
        }
    }
}
