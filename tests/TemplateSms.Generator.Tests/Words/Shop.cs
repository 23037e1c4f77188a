using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers;
using TemplateSms.TestKit.Compiling;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.Words;

/// <summary>A project of a shop whose orders may lack a customer, and what a build says of its template.</summary>
internal static class Shop
{
    private const string Types = """
        using System;
        using System.Collections.Generic;

        namespace Shop;

        public sealed record Address(string City, string? Floor);
        public sealed record Customer(string Name, string? Nick, Address? Address, DateOnly? Born);
        public sealed record Line(string Name, int? Qty, Line? Next);
        public record struct Place(int Row, string? Shelf);
        public sealed record Order(
            int Id, int? Stock, decimal? Fee, DateOnly Due, DateOnly? Paid, Customer? Customer, Place? Place,
            List<Line> Lines, List<Line?>? Gaps);

        public static class Samples
        {
            public static Order Empty() => new(7, null, null, new(2026, 12, 5), null, null, null, [], null);

            public static Order Full() => new(
                7, 3, 1.5m, new(2026, 12, 5), new(2026, 11, 29), new("Zoe", "Z", new("Nantes", null), new(1990, 1, 2)), new Place(4, "b"),
                [new("Tea", 2, null)], [new("Mug", 1, null), null]);
        }
        """;

    private const string Settings = "unencodable: replace\nsegments: dynamic\nparams:\n  order: Shop.Order\n  s: string(20)";

    /// <summary>A project with one template over an order and a text <c>s</c>.</summary>
    /// <param name="bounds">Lines of <c>bounds</c>, each with its indent.</param>
    public static TestProject Project(string body, string bounds = "") => TestProject.Empty
        .WithSource("Types.cs", Types)
        .WithSource("Caller.cs", """
            namespace Scratch;

            public static class Caller
            {
                public static string Empty() => Sms.Test(Shop.Samples.Empty(), "abcdef").Text;

                public static string Full() => Sms.Test(Shop.Samples.Full(), "abcdef").Text;
            }
            """)
        .WithTemplate("test.smstpl", Template(body, bounds));

    /// <summary>What is said of a template: by rules on null and by the C# compiler, with warnings as errors.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> SayAsync(string body, string bounds = "")
    {
        var project = Project(body, bounds);
        var ours = (await project.AnalyzeAsync(new TemplateAnalyzer())).Where(d => d.Id is "SMS2025" or "SMS2026" or "AD0001" || d.Severity == DiagnosticSeverity.Error);
        var theirs = GeneratorHarness.Run(new TemplateGenerator(), project).Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning);
        return [.. ours.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Location.SourceSpan.End), .. theirs];
    }

    /// <summary>Asserts that all that is said of a template are the findings that are marked in its body.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AssertSaidAsync(string markedBody, string bounds = "")
    {
        var marked = MarkedText.Parse(Template(markedBody, bounds));
        var said = await SayAsync(MarkedText.Parse(markedBody).Text, bounds);
        Assert.Equal(
            marked.Spans.Select(s => (s.Id, marked.Text.Substring(s.Span.Start, s.Span.Length))),
            said.Select(d => ((string?)d.Id, d.Location.SourceSpan is var span && span.End <= marked.Text.Length ? marked.Text.Substring(span.Start, span.Length) : d.ToString())));
        return said;
    }

    private static string Template(string body, string bounds) =>
        Message.Template(Settings + (bounds.Length > 0 ? "\nbounds:\n" + bounds : ""), body + "{{ order.id; s }}");
}
