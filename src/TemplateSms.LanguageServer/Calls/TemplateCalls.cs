using TemplateSms.Language.Binding;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Compilation;
using TemplateSms.LanguageServer.CSharp;
using TemplateSms.LanguageServer.Occurrences;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Calls;

/// <summary>
/// Finds the calls of a template's methods in the project's own C#. Without types, a call counts where it is made on the generated class,
/// or where the method that sends is called on a client with arguments that it could have; a method of another class with the name does not.
/// </summary>
public static class TemplateCalls
{
    // The client stands before the dot; the recipient comes first, options and token last.
    private const int MostFixedArguments = 4;

    /// <summary>The calls of a template, of a culture variant those of its base, in the order of files and places.</summary>
    public static IReadOnlyList<TemplateCall> Of(TemplateView template)
    {
        var model = ModelOf(template);
        var methods = new TemplateMethodNames(model.MethodName);
        return
        [
            .. template.Project.CSharp.CallsOf(methods.All)
                .Where(found => IsCall(found.File, found.Call, methods, model))
                .Select(found => new TemplateCall(found.File.Path, found.Call)),
        ];
    }

    /// <summary>The template whose method a call calls; null for another method.</summary>
    public static TemplateView? TemplateOf(ProjectView project, CSharpFile file, CSharpCall call) => project.Templates()
        .Where(template => TemplateMethods.OrNone(template.File).Members.Contains(call.Method))
        .FirstOrDefault(template => ModelOf(template) is var model && IsCall(file, call, new TemplateMethodNames(model.MethodName), model));

    private static TemplateModel ModelOf(TemplateView template) => DeclaredParameters.DeclarerOf(template).Compiled.Model;

    private static bool IsCall(CSharpFile file, CSharpCall call, TemplateMethodNames methods, TemplateModel model)
    {
        if (!methods.All.Contains(call.Method, StringComparer.Ordinal))
            return false;
        if (call.Receiver is null)
            return file.StaticUsings.Any(CSharpCall.IsGeneratedClass);
        if (CSharpCall.IsGeneratedClass(call.Receiver))
            return true;
        if (call.Method != methods.Send || call.Receiver == "this" || call.Arguments is not { } arguments)
            return false;
        var required = model.Parameters.Count(parameter => parameter.Default is null);
        return arguments > required && arguments <= model.Parameters.Count + MostFixedArguments && call.Names.All(IsKnown);

        bool IsKnown(CSharpArgumentName name) => ParameterName.IsFixed(name.Name) || model.Parameters.Any(parameter => parameter.CSharpName == name.Name);
    }
}
