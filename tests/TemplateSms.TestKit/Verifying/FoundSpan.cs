using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.TestKit.Verifying;

/// <summary>A finding as marks are compared with it, whichever host reported it.</summary>
internal sealed record FoundSpan(string Id, TextSpan Span, string Message)
{
    public static FoundSpan Of(Diagnostic diagnostic) =>
        new(diagnostic.Id, diagnostic.Location.SourceSpan, diagnostic.GetMessage(CultureInfo.InvariantCulture));

    public static FoundSpan Of(Finding finding) =>
        new(finding.Rule.Id, new TextSpan(finding.Span.Start, finding.Span.Length), finding.Message);
}
