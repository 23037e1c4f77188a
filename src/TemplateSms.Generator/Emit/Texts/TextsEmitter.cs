using System.Globalization;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Cultures;
using TemplateSms.Shared;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes the class that chooses the text of a message by the culture of a call.</summary>
internal sealed class TextsEmitter(TemplateGroup group, IReadOnlyList<EmittedParameter> parameters, SourceWriter output)
{
    private const string Choice = "TextFor";
    private const string Key = "key";

    private string Arguments => string.Concat(parameters.Select(p => p.Name + ", "));

    /// <summary>The name of the class; an underscore keeps it apart from templates' methods.</summary>
    public static string ClassName(TemplateModel model) => model.MethodName + "_Texts";

    public void Emit()
    {
        output.Line($"private static class {ClassName(group.Base.Model)}");
        output.Open();
        EmitRender();
        output.Line();
        EmitChoice();
        output.Close();
    }

    private void EmitRender()
    {
        output.Line($"internal static bool {RenderingEmitter.Method}(");
        output.Indent();
        foreach (var parameter in parameters)
            output.Line($"{parameter.Type} {parameter.Name},");
        output.Line($"string? {CultureParameter.Name},");
        output.Line("out global::TemplateSms.SmsContent? content,");
        output.Line("out global::TemplateSms.SmsArgumentError? error)");
        output.Unindent();
        output.Open();
        output.Line($"switch ({Choice}({CultureParameter.Name}))");
        output.Open();
        foreach (var (text, number) in group.Variants.Select((text, i) => (text, i + 1)))
        {
            output.Line($"case {Number(number)}:");
            EmitReturn(text.Model);
        }

        output.Line("default:");
        EmitReturn(group.Base.Model);
        output.Close();
        output.Close();
    }

    private void EmitReturn(TemplateModel text)
    {
        output.Indent();
        output.Line($"return {RenderingEmitter.ClassName(text)}.{RenderingEmitter.Method}({Arguments}out content, out error);");
        output.Unindent();
    }

    // Numbers are compared instead of texts, so that choosing allocates nothing.
    private void EmitChoice()
    {
        output.Line($"private static int {Choice}(string? culture)");
        output.Open();
        output.Line($"var {Key} = {Runtime.Templating}LocaleKey.Read(culture);");
        output.Line($"switch ({Key}.Language)");
        output.Open();
        foreach (var language in CultureCases.Of(group.Lookup))
        {
            EmitLabels(language.Languages);
            output.Indent();
            EmitScripts(language.Scripts);
            output.Unindent();
        }

        output.Line("default:");
        EmitReturn(CultureLookup.Base);
        output.Close();
        output.Close();
    }

    private void EmitScripts(IEnumerable<ScriptCase> scripts)
    {
        output.Line($"switch ({Key}.Script)");
        output.Open();
        foreach (var script in scripts)
        {
            EmitLabels(script.Scripts);
            output.Indent();
            if (script.Texts.Regions.Count == 0)
                output.Line($"return {Number(script.Texts.Otherwise)};");
            else
                EmitRegions(script.Texts);
            output.Unindent();
        }

        output.Line("default:");
        EmitReturn(CultureLookup.Base);
        output.Close();
    }

    private void EmitRegions(RegionTexts texts)
    {
        output.Line($"switch ({Key}.Region)");
        output.Open();
        foreach (var region in texts.Regions)
        {
            EmitLabels(region.Regions);
            EmitReturn(region.Text);
        }

        output.Line("default:");
        EmitReturn(texts.Otherwise);
        output.Close();
    }

    private void EmitLabels(IEnumerable<string> parts)
    {
        foreach (var part in parts)
            output.Line(part.Length == 0 ? "case 0u: // none" : $"case 0x{LocaleKey.NumberOf(part).ToString("x", CultureInfo.InvariantCulture)}u: // {part}");
    }

    private void EmitReturn(int text)
    {
        output.Indent();
        output.Line($"return {Number(text)};");
        output.Unindent();
    }

    private static string Number(int text) => text.ToString(CultureInfo.InvariantCulture);
}
