using System.Text.Json;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace TemplateSms.ScribanParity;

/// <summary>The templates that a case includes, by name.</summary>
internal sealed class EngineIncludes : ITemplateLoader
{
    private readonly Dictionary<string, string> _texts;

    private EngineIncludes(Dictionary<string, string> texts) => _texts = texts;

    public static EngineIncludes Of(JsonElement line) => new(line.TryGetProperty("includes", out var includes)
        ? includes.EnumerateObject().ToDictionary(include => include.Name, include => include.Value.GetString()!, StringComparer.Ordinal)
        : []);

    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        _texts.TryGetValue(templatePath, out var text) ? text : throw new ArgumentException($"There is no template '{templatePath}'.", nameof(templatePath));

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        new(Load(context, callerSpan, templatePath));
}
