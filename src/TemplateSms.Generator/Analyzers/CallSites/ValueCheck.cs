using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator.Analyzers.CallSites.Marks;
using TemplateSms.Generator.Analyzers.CallSites.Texts;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>Checks what is known of the values that something marked can get.</summary>
internal sealed class ValueCheck(KnownSymbols symbols, Reports reports)
{
    private readonly TextRooms _rooms = new(symbols);
    private readonly MetropolitanCheck _metropolitan = new(symbols);
    private readonly TextCheck _texts = new(reports);

    public void Check(OperationAnalysisContext context, IOperation value, ISymbol target)
    {
        // Most values can hold nothing, which costs less to see than an attribute to find.
        if (!ConstantValues.MayHold(value) || symbols.Of(target) is not { Mark: not Mark.None } marked)
            return;

        if (marked.Mark == Mark.Argument)
        {
            new LimitCheck(context, reports, marked).Check(value);
            return;
        }

        if (marked.Mark == Mark.Segments)
            CheckSegments(context, value);
        foreach (var way in WayReader.Of(context).Read(value))
        {
            if (marked.Mark == Mark.Text && !way.IsNull)
                _texts.Check(context, way, RoomOf(context, marked));
            else if (way.Whole() is { } text)
                reports.Add(context, text, FindingsOf(text.Text, context.Operation, marked));
            else
                CheckPart(context, way, marked.Mark);
        }
    }

    private void CheckSegments(OperationAnalysisContext context, IOperation value)
    {
        foreach (var constant in ConstantValues.Of(value))
        {
            if (constant.ConstantValue.Value is int number)
            {
                reports.Add(
                    context,
                    new KnownText(constant.Syntax.Span, []),
                    ConstantRules.Segments(number.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    private void CheckPart(OperationAnalysisContext context, TextWay way, Mark mark)
    {
        if (mark is not (Mark.Sender or Mark.Tracker))
            return;
        foreach (var stretch in new FlatText(way).Stretches)
            reports.Add(context, stretch, mark == Mark.Sender ? ConstantRules.SenderPart(stretch.Text) : ConstantRules.TrackerPart(stretch.Text));
    }

    // Of a request of the provider's client it is not asked here whether it has a sender, and does without the STOP text.
    private TextRoom RoomOf(OperationAnalysisContext context, MarkedSymbol marked)
    {
        var room = _rooms.Of(context.Operation, marked);
        return marked.IsProviders || StopOption.IsLifted(context.Operation.Syntax.SyntaxTree, context.Options.AnalyzerConfigOptionsProvider)
            ? room
            : room with { Stop = SegmentFit.StopText };
    }

    private IReadOnlyList<Finding> FindingsOf(string text, IOperation site, MarkedSymbol marked) => marked.Mark switch
    {
        Mark.Sender => ConstantRules.Sender(text),
        Mark.Tracker => ConstantRules.Tracker(text),
        Mark.PhoneNumber when _metropolitan.GetsUcs2(site, marked) => [.. ConstantRules.PhoneNumber(text), .. ConstantRules.PhoneNumberOfUcs2(text)],
        Mark.PhoneNumber => ConstantRules.PhoneNumber(text),
        Mark.ApiKey => ConstantRules.ApiKey(text),
        Mark.Limit => ConstantRules.Limit(text),
        Mark.Segments => ConstantRules.Segments(text),
        Mark.SendTime => ConstantRules.SendTime(text),
        _ => [],
    };
}
