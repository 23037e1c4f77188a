using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateSms.Generator.Emit;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Benchmarks.Rendering;

/// <summary>What the generator writes for a template of this folder, compiled and loaded.</summary>
public static class GeneratedCode
{
    private const string ClassName = "Sms";

    private static readonly ProjectOptions _options = new("", ClassName, "public", "", "", AreAnalyzersOff: false, default);

    /// <summary>The method that makes the message, as a project calls it.</summary>
    public static TDelegate Message<TDelegate>(string template, string method)
        where TDelegate : Delegate => Load<TDelegate>(Emit(template, _options), method);

    /// <summary>The same code with the guard taken out and the text alone at its end.</summary>
    public static TDelegate Text<TDelegate>(string template, string method)
        where TDelegate : Delegate
    {
        var root = CSharpSyntaxTree.ParseText(Emit(template, _options with { RendersTextOnly = true })).GetRoot();
        var guards = root.DescendantNodes().OfType<IfStatementSyntax>().Where(statement => statement.Condition.ToString().Contains("Guard.", StringComparison.Ordinal));
        return Load<TDelegate>(root.RemoveNodes(guards, SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString(), method);
    }

    private static string Emit(string template, ProjectOptions options)
    {
        using var stream = typeof(GeneratedCode).Assembly.GetManifestResourceStream(template)!;
        using var reader = new StreamReader(stream);
        return TemplateEmitter.Emit(TemplateCompiler.Compile(new TemplateFile(template, reader.ReadToEnd())), options);
    }

    private static TDelegate Load<TDelegate>(string code, string method)
        where TDelegate : Delegate
    {
        var compilation = CSharpCompilation.Create(
            "Generated" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(code)],
            References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        return Assembly.Load(image.ToArray()).GetType(ClassName)!.GetMethod(method)!.CreateDelegate<TDelegate>();
    }
}
