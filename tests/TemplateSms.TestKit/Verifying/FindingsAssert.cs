using Xunit.Sdk;

namespace TemplateSms.TestKit.Verifying;

/// <summary>Compares findings with marks, span by span.</summary>
internal static class FindingsAssert
{
    public static void Equal(MarkedText expected, IEnumerable<FoundSpan> actual)
    {
        var missing = new List<MarkedSpan>();
        var left = actual.ToList();
        foreach (var mark in expected.Spans)
        {
            var match = left.FindIndex(found => found.Span == mark.Span && (mark.Id is null || mark.Id == found.Id));
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
            .. left.Select(found => "  unexpected " + Describe(found, expected.Text)),
        ];
        throw new XunitException(string.Join('\n', lines));
    }

    private static string Describe(FoundSpan found, string text)
    {
        var marked = found.Span.End <= text.Length ? text.Substring(found.Span.Start, found.Span.Length) : "";
        return $"{found.Id} {found.Span} '{marked}': {found.Message}";
    }
}
