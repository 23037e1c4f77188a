using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit.Sdk;

namespace TemplateSms.TestKit.Failing;

/// <summary>The source of the compiler and its hosts, with a call at the beginning of every method that can be made to throw.</summary>
internal static partial class FailingSource
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;

        [assembly: System.Reflection.AssemblyInformationalVersion("0.0.0")]
        """;

    private const string Faults = $$"""
        namespace TemplateSms;

        public static class Faults
        {
            public static volatile string? Seed;
            public static Type? Exception;
            public static int Count;

            public static void Enter(string seed, string? subject)
            {
                if (seed != Seed || subject?.Contains("{{FailingCompiler.Victim}}", StringComparison.OrdinalIgnoreCase) != true)
                    return;
                Interlocked.Increment(ref Count);
                throw (Exception)Activator.CreateInstance(Exception!, "{{FailingCompiler.Secret}}")!;
            }
        }
        """;

    /// <summary>The files of the simulator that the command line compiles too.</summary>
    private const string SharedWithTheSimulator = "TemplateSms.Simulator/Files";

    private static readonly string[] _folders = ["Shared", "TemplateSms.Language", "TemplateSms.Generator", "TemplateSms.Projects", "TemplateSms.Cli", SharedWithTheSimulator];
    private static readonly string[] _rebuilt = ["smstpl.dll", "TemplateSms.Language.dll", "TemplateSms.Generator.dll", "TemplateSms.CodeFixes.dll", "TemplateSms.Projects.dll", "TemplateSms.Cli.dll"];
    private static readonly CSharpParseOptions _options = new(LanguageVersion.Preview, DocumentationMode.None);
    private static readonly string _root = FindRoot();

    /// <summary>The files that the compiler and the command line carry inside.</summary>
    public static IEnumerable<ResourceDescription> Resources =>
    [
        Resource("TemplateSms.Language.Sms.Names.UnicodeNames.txt", "src/TemplateSms.Language/Sms/Names/UnicodeNames.txt"),
        Resource("phones.css", "src/TemplateSms.Projects/Phones/phones.css"),
        Resource("starter.smstpl", "src/TemplateSms.Cli/Creating/starter.smstpl"),
        .. Directory.EnumerateFiles(Path.Combine(_root, "docs/rules"), "SMS*.md").Select(file => Resource("rules/" + Path.GetFileName(file), file)),
        .. Directory.EnumerateFiles(Path.Combine(_root, "src/TemplateSms.Cli/Reports/Html/Assets")).Select(file => Resource("report/" + Path.GetFileName(file), file)),
        .. Directory.EnumerateFiles(Path.Combine(_root, "src/TemplateSms.Cli/Completion")).Select(file => Resource("completion/" + Path.GetFileName(file), file)),
    ];

    public static CSharpCompilation Compilation(IReadOnlyList<Seed> seeds)
    {
        var trees = _folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(_root, "src", folder), "*.cs", SearchOption.AllDirectories))
            .Where(IsSource)
            .Select(file => Parse(WithoutGenerators(Uncontained(File.ReadAllText(file))), file))
            .ToList();
        foreach (var seed in seeds)
            Plant(seed, trees);
        return CSharpCompilation.Create(
            "TemplateSms.Failing",
            [.. trees, Parse(Usings, "Usings.cs"), Parse(Faults, "Faults.cs")],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Suppress, warningLevel: 0));
    }

    // The switch of the tests' environment is not heard: here is what a user has.
    private static string Uncontained(string text) => text.Replace("Environment.GetEnvironmentVariable(RethrowVariable) == \"1\"", "false", StringComparison.Ordinal);

    // The framework's own generators do not run here; what they would write is slower, and the same.
    private static string WithoutGenerators(string text)
    {
        text = GeneratedRegex().Replace(text, "private static Regex ${name}() => new(${pattern});");
        text = JsonContext().Replace(text, "");
        text = JsonOptions().Replace(text, "JsonSerializerOptions ${name} = (new");
        return JsonType().Replace(text, "${name}");
    }

    [GeneratedRegex("\\[GeneratedRegex\\((?<pattern>.*)\\)\\]\\s+private static partial Regex (?<name>\\w+)\\(\\);")]
    private static partial Regex GeneratedRegex();

    [GeneratedRegex("\\[JsonSerializable\\(.*\\)\\]| : JsonSerializerContext\\b")]
    private static partial Regex JsonContext();

    [GeneratedRegex("\\w+Json (?<name>_\\w+) = new\\(new")]
    private static partial Regex JsonOptions();

    [GeneratedRegex("(?<name>_written|_read)\\.(CheckDocument|BaselineDocument|FiguresDocument|SarifLog)\\b")]
    private static partial Regex JsonType();

    private static void Plant(Seed seed, List<SyntaxTree> trees)
    {
        var isPlanted = false;
        for (var i = 0; i < trees.Count; i++)
        {
            var root = trees[i].GetRoot();
            var methods = root.DescendantNodes().OfType<MethodDeclarationSyntax>().Where(method => IsMeant(method, seed)).ToList();
            if (methods.Count == 0)
                continue;
            isPlanted = true;
            trees[i] = Parse(root.ReplaceNodes(methods, (_, method) => WithCall(method, seed)).ToFullString(), trees[i].FilePath);
        }

        if (!isPlanted)
            throw new XunitException($"There is no method {seed.Name} with '{seed.Subject}'; say in Seeds where the stage is now.");
    }

    private static bool IsMeant(MethodDeclarationSyntax method, Seed seed)
    {
        var subject = seed.Subject.Split('.')[0];
        var isOfObject = subject[0] is '_' or '"';
        return method.Identifier.Text == seed.Method
            && method.Parent is TypeDeclarationSyntax type && type.Identifier.Text == seed.Type
            && (isOfObject || Parameters(method).Concat(Parameters(type)).Any(parameter => parameter.Identifier.Text == subject));
    }

    private static IEnumerable<ParameterSyntax> Parameters(MemberDeclarationSyntax member) =>
        (member switch { MethodDeclarationSyntax method => method.ParameterList, TypeDeclarationSyntax type => type.ParameterList, _ => null })?.Parameters ?? [];

    private static MethodDeclarationSyntax WithCall(MethodDeclarationSyntax method, Seed seed)
    {
        var call = SyntaxFactory.ParseStatement($"global::TemplateSms.Faults.Enter(\"{seed.Name}\", {seed.Subject});\n");
        if (method.Body is { } body)
            return method.WithBody(body.WithStatements(body.Statements.Insert(0, call)));
        var isVoid = method.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };
        var result = SyntaxFactory.ParseStatement($"{(isVoid ? "" : "return ")}{method.ExpressionBody!.Expression.ToFullString()};\n");
        return method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(SyntaxFactory.Block(call, result));
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text.ReplaceLineEndings("\n"), _options, path);

    private static bool IsSource(string file) =>
        Path.GetFileName(file) != "Program.cs" && !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private static IEnumerable<MetadataReference> References() =>
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => !_rebuilt.Contains(Path.GetFileName(path), StringComparer.OrdinalIgnoreCase))
            .Select(path => MetadataReference.CreateFromFile(path));

    private static ResourceDescription Resource(string name, string file) => new(name, () => File.OpenRead(Path.Combine(_root, file)), isPublic: true);

    private static string FindRoot([CallerFilePath] string path = "")
    {
        var folder = Path.GetDirectoryName(path)!;
        while (!File.Exists(Path.Combine(folder, "TemplateSms.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
