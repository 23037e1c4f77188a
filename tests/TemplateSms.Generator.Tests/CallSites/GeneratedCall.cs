using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Compiling;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.CallSites;

/// <summary>Verifies calls of the methods that are generated from a template with one parameter, <c>value</c>.</summary>
internal static class GeneratedCall
{
    private const string PlainSettings = "unencodable: replace\nsegments: 6";

    public static Task<IReadOnlyList<Diagnostic>> VerifyAsync(string type, string markedArgument, string settings = PlainSettings) =>
        VerifyStatementsAsync(type, $"Sms.Test({markedArgument});", settings);

    public static Task<IReadOnlyList<Diagnostic>> VerifyStatementsAsync(string type, string markedStatements, string settings = PlainSettings)
    {
        var template = Message.Template($"{settings}\nparams:\n  value: {type}", "{{ value }}");
        return VerifyStatementsAsync(TestProject.Empty.WithTemplate("test.smstpl", template), markedStatements);
    }

    /// <summary>Verifies statements of a project with one template.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyStatementsAsync(TestProject project, string markedStatements)
    {
        var generated = GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();
        return CSharpVerifier.VerifyAsync(
            new CallSiteAnalyzer(),
            $$"""
            using System;
            using Scratch;
            using TemplateSms;

            static class Program
            {
                const string Long = "long";
                static readonly string Text = "long";

                static void Send(ISmsClient client, PhoneNumber to, string unknown)
                {
            {{markedStatements}}
                }
            }
            """,
            TestProject.Empty.WithSource("test.g.cs", generated.Sources.Values.Single()));
    }
}
