using System.Text.Json.Nodes;

namespace TemplateSms.Cli.Agents;

/// <summary>Makes what <c>smstpl check --format json</c> prints short enough for an agent.</summary>
internal static class CheckedDocument
{
    private const int MostFindings = 100;
    private const int MostTemplates = 20;

    /// <returns>The document with at most 100 findings and 20 templates, and how many of each are left out.</returns>
    public static JsonObject Of(string json, bool explain)
    {
        var document = JsonNode.Parse(json)!.AsObject();
        var brief = new JsonObject
        {
            ["summary"] = document["summary"]?.DeepClone(),
            ["findings"] = First(document["findings"], MostFindings, out var findings),
            ["omittedFindings"] = findings,
        };
        if (explain)
        {
            brief["templates"] = First(document["templates"], MostTemplates, out var templates);
            brief["omittedTemplates"] = templates;
        }

        return brief;
    }

    private static JsonArray First(JsonNode? entries, int most, out int omitted)
    {
        var all = entries!.AsArray();
        omitted = Math.Max(all.Count - most, 0);
        return [.. all.Take(most).Select(entry => entry!.DeepClone())];
    }
}
