using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator.Analyzers.CallSites.Marks;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>Checks the constants among the values that something marked can get.</summary>
internal sealed class ValueCheck(KnownSymbols symbols)
{
    private readonly TextRooms _rooms = new(symbols);
    private readonly MetropolitanCheck _metropolitan = new(symbols);

    public void Check(OperationAnalysisContext context, IOperation value, ISymbol target)
    {
        // Most values are no constants, which costs less to see than an attribute to find.
        if (!ConstantValues.MayHold(value) || symbols.Of(target) is not { Mark: not Mark.None } marked)
            return;

        if (marked.Mark == Mark.Argument)
        {
            new LimitCheck(context, marked).Check(value);
            return;
        }

        foreach (var constant in ConstantValues.Of(value))
            Check(context, constant, marked);
    }

    private void Check(OperationAnalysisContext context, IOperation constant, MarkedSymbol marked)
    {
        switch (constant.ConstantValue.Value)
        {
            case string text when marked.Mark == Mark.Text:
                CheckText(context, constant, text, RoomOf(context, marked));
                break;
            case string text:
                Reports.Add(context, constant, text, FindingsOf(text, context.Operation, marked));
                break;
            case int number when marked.Mark == Mark.Segments:
                Reports.Add(context, constant, "", ConstantRules.Segments(number.ToString(CultureInfo.InvariantCulture)));
                break;
        }
    }

    private static void CheckText(OperationAnalysisContext context, IOperation constant, string text, TextRoom room)
    {
        var findings = ConstantRules.Text(text, room.Encoding, room.Segments, room.Reserve, room.Stop);
        if (findings.Count > 0)
            Reports.Add(context, constant, text, findings, RemedyProperties.Of(text, TextRemedy.Of(text, room.Encoding, room.Segments, room.Kept), room.Segments));
    }

    // Of a request of the provider's client it is not asked here whether it has a sender, and does without the STOP text.
    private TextRoom RoomOf(OperationAnalysisContext context, MarkedSymbol marked)
    {
        var room = _rooms.Of(context.Operation, marked);
        return marked.IsProviders || StopOption.IsLifted(context.Operation.Syntax.SyntaxTree, context.Options.AnalyzerConfigOptionsProvider)
            ? room
            : room with { Stop = SegmentFit.StopText };
    }

    private IReadOnlyList<Finding> FindingsOf(string text, IOperation site, MarkedSymbol marked)
    {
        switch (marked.Mark)
        {
            case Mark.Sender:
                return ConstantRules.Sender(text);
            case Mark.Tracker:
                return ConstantRules.Tracker(text);
            case Mark.PhoneNumber:
                return _metropolitan.GetsUcs2(site, marked)
                    ? [.. ConstantRules.PhoneNumber(text), .. ConstantRules.PhoneNumberOfUcs2(text)]
                    : ConstantRules.PhoneNumber(text);
            case Mark.ApiKey:
                return ConstantRules.ApiKey(text);
            case Mark.Limit:
                return ConstantRules.Limit(text);
            case Mark.Segments:
                return ConstantRules.Segments(text);
            case Mark.SendTime:
                return ConstantRules.SendTime(text);
            default:
                return [];
        }
    }
}
