using TemplateSms.Language.Syntax;
using TemplateSms.LanguageServer.CSharp;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Calls;

/// <summary>A place that gives a parameter of a template by its name.</summary>
public sealed record NamedArgument(string Path, CSharpArgumentName Name);

/// <summary>Finds the calls that give a parameter of a template by its name.</summary>
public static class NamedArguments
{
    /// <param name="parameter">The parameter, as the template names it.</param>
    public static IEnumerable<NamedArgument> Of(TemplateView template, string parameter)
    {
        var inCSharp = Names.ToCamelCase(parameter);
        return from call in TemplateCalls.Of(template)
               from name in call.Call.Names
               where name.Name == inCSharp
               select new NamedArgument(call.Path, name);
    }
}
