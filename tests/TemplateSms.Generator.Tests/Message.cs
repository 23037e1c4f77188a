using System.Globalization;
using Microsoft.CodeAnalysis;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests;

/// <summary>Compiles the template <c>test.smstpl</c> with its generator, and calls its method as C# of a user does.</summary>
internal static class Message
{
    private const string Path = "test.smstpl";

    /// <summary>A template of these parameters (lines of the front matter) and this body.</summary>
    public static string Template(string settings, string body) => $"---\n{settings}\n---\n{body}";

    /// <summary>What <c>Sms.Test(arguments)</c> gives: the text, or the message of what it throws.</summary>
    public static string Text(string template, string arguments = "") => Texts(template, arguments)[0];

    /// <summary>The texts for several lists of arguments, each proved, measured again, or the message of what was thrown.</summary>
    public static IReadOnlyList<string> Texts(string template, params string[] arguments)
    {
        var texts = new List<string>();
        foreach (var content in Contents(template, arguments))
            texts.Add(content.Content?.Text ?? content.Error!);
        return texts;
    }

    /// <summary>What one call gives.</summary>
    public static SmsContent Content(string template, string arguments = "")
    {
        var (content, error) = Contents(template, arguments)[0];
        return content ?? throw new InvalidOperationException(error);
    }

    /// <summary>What <c>Sms.Test</c> throws.</summary>
    public static SmsArgumentError Error(string template, string arguments = "")
    {
        using var assembly = Load(template, [$"Sms.Test({arguments})"]);
        return Assert.Throws<SmsTemplateException>(() => assembly.Invoke("Scratch.Caller", "Call0")).Error;
    }

    /// <summary>The project of the template with callers, one <c>Call0</c>, <c>Call1</c> … for each expression.</summary>
    public static TestProject Project(string template, IEnumerable<string> expressions) => TestProject.Empty
        .WithTemplate(Path, template)
        .WithSource("Caller.cs", Caller(expressions));

    /// <summary>Compiles without a warning and loads: the user may treat warnings as errors.</summary>
    public static LoadedAssembly Load(string template, IEnumerable<string> expressions)
    {
        var run = GeneratorHarness.Run(new TemplateGenerator(), Project(template, expressions)).AssertCompiles();
        Assert.Empty(run.Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
        return run.Load();
    }

    /// <summary>A class whose methods evaluate expressions.</summary>
    public static string Caller(IEnumerable<string> expressions) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using TemplateSms;

        namespace Scratch;

        public static class Caller
        {
            {{string.Concat(expressions.Select((e, i) => $"public static object? Call{i.ToString(CultureInfo.InvariantCulture)}() => {e};\n"))}}
        }
        """;

    private static List<(SmsContent? Content, string? Error)> Contents(string template, params string[] arguments)
    {
        using var assembly = Load(template, arguments.Select(a => $"Sms.Test({a})"));
        var compiled = TemplateCompiler.Compile(new TemplateFile(TestProject.FullPath(Path), template));
        var results = new List<(SmsContent?, string?)>();
        for (var i = 0; i < arguments.Length; i++)
        {
            try
            {
                var content = (SmsContent)assembly.Invoke("Scratch.Caller", $"Call{i.ToString(CultureInfo.InvariantCulture)}")!;
                AssertProved(content, compiled.Alternatives.Count == 0 ? compiled.Proof! : compiled.Alternatives[content.Alternative].Proof);
                results.Add((content, null));
            }
            catch (SmsTemplateException exception)
            {
                results.Add((null, exception.Message));
            }
        }

        return results;
    }

    /// <summary>Asserts that a message is within what was proved of its template, and counted as a text written by hand is.</summary>
    public static void AssertProved(SmsContent content, TemplateProof proof)
    {
        var encoding = content.Encoding == SmsEncoding.Gsm7 ? proof.Gsm7 : proof.Ucs2;
        Assert.NotNull(encoding);
        Assert.InRange(content.Units, encoding.Units.Least, encoding.Units.Most);
        Assert.InRange(content.Segments, encoding.Segments.Least, encoding.Segments.Most);
        Assert.Equal(SmsText.Measure(content.Text, content.Encoding).Units, content.Units);
    }
}
