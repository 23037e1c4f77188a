using TemplateSms.Language.Bound;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>The characters outside GSM-7 that a template's own text has, run by run.</summary>
internal static class OwnForeignText
{
    public static List<ForeignRun> Of(TemplateModel model, string source) =>
        [.. FlatStatements.In(model.Body).OfType<BoundText>().Where(text => !text.IsIsolate).SelectMany(text => RunsIn(text, source))];

    // Text that is included from another file has no places of its own here: its span is the statement.
    private static IEnumerable<ForeignRun> RunsIn(BoundText text, string source)
    {
        var written = source.Substring(text.Span.Start, text.Span.Length);
        if (WrittenText.IsSentAs(written, text.Value))
            return ForeignRuns.Of(written).Select(r => new ForeignRun(new TextSpan(text.Span.Start + r.Start, r.Length), written.Substring(r.Start, r.Length), IsWritten: true));
        return ForeignRuns.Of(text.Value).Count == 0 ? [] : [new ForeignRun(text.Span, text.Value, IsWritten: false)];
    }
}
