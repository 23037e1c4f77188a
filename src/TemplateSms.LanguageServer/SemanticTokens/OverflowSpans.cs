using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.SemanticTokens;

/// <summary>Finds the ends of texts that may have run out of room: from the place of the finding that says so.</summary>
internal static class OverflowSpans
{
    public static IReadOnlyList<TextSpan> Of(TemplateView template)
    {
        var places = template.Findings.Where(IsOverflow).Select(finding => finding.Span.Start).ToList();
        return
        [
            .. template.Tree.Texts
                .Select(text => (text.Span, Places: places.Where(place => place >= text.Span.Start && place < text.Span.End).ToList()))
                .Where(text => text.Places.Count > 0)
                .Select(text => TextSpan.FromBounds(text.Places.Min(), text.Span.End)),
        ];
    }

    private static bool IsOverflow(Finding finding) =>
        finding.Rule == ContentRules.AlwaysOverflows || finding.Rule == ContentRules.MayOverflow || finding.Rule == ContentRules.NoRoomForStop;
}
