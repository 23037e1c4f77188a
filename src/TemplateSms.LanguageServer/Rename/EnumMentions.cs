using TemplateSms.Language.Bound;
using TemplateSms.Language.Compilation;
using TemplateSms.LanguageServer.CSharp;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Rename;

/// <summary>Finds the C# that names the enum of a parameter, which has the parameter's name in its own.</summary>
internal static class EnumMentions
{
    public static IEnumerable<PlacedEdit> Of(TemplateView template, string parameter, string newName)
    {
        var model = template.Compiled.Model;
        if (model.Parameters.FirstOrDefault(known => known.Name == parameter) is not { } known || TemplateMethods.EnumType(known) is null)
            return [];
        var (before, after) = (EnumName(model, known), EnumName(model, known with { Name = newName }));
        return from file in template.Project.CSharp.Files
               let text = template.Project.CSharpTextOf(file.Path)
               where before != after && text is not null
               from place in CSharpReader.PlacesOf(before, text.Text)
               select new PlacedEdit(file.Path, place, after);
    }

    private static string EnumName(TemplateModel model, ParameterModel parameter) => TemplateMethods.EnumName(model.MethodName, parameter);
}
