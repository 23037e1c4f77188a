using System.Globalization;
using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace TemplateSms.TestKit.Verifying;

/// <summary>Compares diagnostics with marks, span by span.</summary>
internal static class FindingsAssert
{
    public static void Equal(MarkedText expected, IReadOnlyList<Diagnostic> actual)
    {
        var missing = new List<MarkedSpan>();
        var left = actual.ToList();
        foreach (var mark in expected.Spans)
        {
            var match = left.FindIndex(diagnostic =>
                diagnostic.Location.SourceSpan == mark.Span && (mark.Id is null || mark.Id == diagnostic.Id));
            if (match < 0)
                missing.Add(mark);
            else
                left.RemoveAt(match);
        }

        if (missing.Count == 0 && left.Count == 0)
            return;

        IEnumerable<string> lines =
        [
            "The findings are not those marked.",
            .. missing.Select(mark => $"  missing    {mark.Id ?? "any"} {mark.Span} '{expected.Text.Substring(mark.Span.Start, mark.Span.Length)}'"),
            .. left.Select(diagnostic => "  unexpected " + Describe(diagnostic, expected.Text)),
        ];
        throw new XunitException(string.Join('\n', lines));
    }

    private static string Describe(Diagnostic diagnostic, string text)
    {
        var span = diagnostic.Location.SourceSpan;
        var marked = span.End <= text.Length ? text.Substring(span.Start, span.Length) : "";
        return $"{diagnostic.Id} {span} '{marked}': {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
