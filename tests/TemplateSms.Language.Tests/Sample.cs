using TemplateSms.Language.Bound;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Types;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Language.Tests;

/// <summary>Short ways to write a template in a test.</summary>
internal static class Sample
{
    /// <summary>A template with parameters, each <c>name: type</c>, whose holes may print any character.</summary>
    public static string Template(string body, params string[] parameters)
    {
        var lines = string.Concat(parameters.Select(p => $"  {p}\n"));
        return $"---\nunencodable: replace\nparams:\n{lines}---\n{body}";
    }

    /// <summary>Compiles a template in which nothing is wrong.</summary>
    public static TemplateModel Bind(string body, params string[] parameters) =>
        CompilerVerifier.Verify(Template(body, parameters)).Model;

    /// <summary>Compiles a template with marks, and gives the one finding that it has.</summary>
    public static Finding Find(string body, params string[] parameters) =>
        Assert.Single(CompilerVerifier.Verify(Template(body, parameters)).Findings);

    /// <summary>The proved septets of a template in which nothing is wrong.</summary>
    public static string UnitsOf(string body, params string[] parameters) =>
        CompilerVerifier.Verify(Template(body, parameters)).Proof!.Gsm7!.Units.ToString();

    /// <summary>The type of a parameter that is declared as it should be.</summary>
    public static TemplateType TypeOf(string declaration) => Parameter(declaration).Type;

    /// <summary>A parameter that is declared as it should be.</summary>
    public static ParameterModel Parameter(string declaration)
    {
        var compiled = TemplateCompiler.Compile(new TemplateFile("test.smstpl", $"---\nparams:\n  x: {declaration}\n---\nHi"));
        Assert.DoesNotContain(compiled.Findings, finding => finding.Rule.Severity == Severity.Error);
        return Assert.Single(compiled.Model.Parameters);
    }
}
