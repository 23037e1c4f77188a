using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator.Analyzers.CallSites.Marks;
using TemplateSms.Generator.Analyzers.CallSites.Texts;
using TemplateSms.Generator.Analyzers.CallSites.Twilio;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;
using TemplateSms.Shared;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>Checks what is known of the values that something marked can get.</summary>
internal sealed class ValueCheck(KnownSymbols symbols, Reports reports)
{
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
            CheckSegments(context, value, marked);
        foreach (var element in ListValues.Of(value).SelectMany(list => list))
            CheckText(context, element, marked);
        CheckText(context, value, marked);
    }

    private void CheckText(OperationAnalysisContext context, IOperation value, MarkedSymbol marked)
    {
        foreach (var way in WayReader.Of(context).Read(value).Where(way => !way.IsNull))
        {
            if (marked is { Client: OwnClient.Twilio, Mark: not Mark.Text } && ChannelAddress.MayBe(way))
                continue;
            var whole = way.Whole();
            if (whole is not null)
                reports.Add(context, whole, FindingsOf(whole.Text, context, marked));
            if (marked.Mark == Mark.Text)
                _texts.Check(context, way, RoomOf(context, marked));
            else if (whole is null)
                CheckPart(context, way, marked);
        }
    }

    private void CheckSegments(OperationAnalysisContext context, IOperation value, MarkedSymbol marked)
    {
        foreach (var constant in ConstantValues.Of(value))
        {
            if (constant.ConstantValue.Value is int number)
            {
                reports.Add(
                    context,
                    new KnownText(constant.Syntax.Span, []),
                    ConstantRules.Segments(number.ToString(CultureInfo.InvariantCulture), GatewaysOf(context, marked)));
            }
        }
    }

    private void CheckPart(OperationAnalysisContext context, TextWay way, MarkedSymbol marked)
    {
        if (marked.Mark is not (Mark.Sender or Mark.Tracker))
            return;
        var gateways = GatewaysOf(context, marked);
        foreach (var stretch in new FlatText(way).Stretches)
            reports.Add(context, stretch, marked.Mark == Mark.Sender ? ConstantRules.SenderPart(stretch.Text, gateways) : ConstantRules.TrackerPart(stretch.Text, gateways));
    }

    private static TextRoom RoomOf(OperationAnalysisContext context, MarkedSymbol marked)
    {
        var gateways = GatewaysOf(context, marked);
        var room = TextRooms.Of(context.Operation, marked) with { Gateways = gateways };
        room = room with { Reserve = Math.Max(room.Reserve, room.IsMarketing ? gateways.Reserve : 0) };

        // What is written by hand may get a sender anywhere; a request of a provider's client says whether it has one.
        return StopOption.IsLifted(context.Operation.Syntax.SyntaxTree, context.Options.AnalyzerConfigOptionsProvider)
            ? room with { Stop = 0 }
            : marked.Client != OwnClient.None ? room : room with { Stop = gateways.Reserve };
    }

    private static GatewaySet GatewaysOf(OperationAnalysisContext context, MarkedSymbol marked) => marked.Client switch
    {
        OwnClient.Isendpro => GatewaySet.Isendpro,
        OwnClient.Twilio => GatewaySet.Twilio,
        _ => GatewayOption.Of(context.Operation.Syntax.SyntaxTree, context.Options.AnalyzerConfigOptionsProvider),
    };

    private IReadOnlyList<Finding> FindingsOf(string text, OperationAnalysisContext context, MarkedSymbol marked) => marked.Mark switch
    {
        Mark.Sender => ConstantRules.Sender(text, GatewaysOf(context, marked)),
        Mark.Tracker => ConstantRules.Tracker(text, GatewaysOf(context, marked)),
        Mark.PhoneNumber => NumberFindings(text, context, marked),
        Mark.Value => ConstantRules.Value(text, marked.Name, marked.Values ?? []),
        Mark.Text when marked.Client == OwnClient.Isendpro && text.Length == 0 => ConstantRules.EmptyText(marked.Name),
        Mark.ApiKey => ConstantRules.ApiKey(text),
        Mark.Limit => ConstantRules.Limit(text),
        Mark.Segments => ConstantRules.Segments(text, GatewaysOf(context, marked)),
        Mark.SendTime => ConstantRules.SendTime(text),
        _ => [],
    };

    private IReadOnlyList<Finding> NumberFindings(string number, OperationAnalysisContext context, MarkedSymbol marked)
    {
        var gateways = GatewaysOf(context, marked);
        var regions = PhoneRegions.Of(context.Operation, marked, gateways);
        return
        [
            .. OfEvery(regions, region => marked.Client switch
            {
                OwnClient.Isendpro => ConstantRules.PhoneField(number, region),
                OwnClient.Twilio => ConstantRules.InternationalField(number),
                _ => ConstantRules.PhoneNumber(number, region),
            }),
            .. _metropolitan.GetsUcs2(context.Operation, marked) ? OfEvery(regions, region => ConstantRules.PhoneNumberOfUcs2(number, region, gateways)) : [],
        ];
    }

    // A fault is certain when it is one under each region that the number may be read under.
    private static IReadOnlyList<Finding> OfEvery(IReadOnlyList<Shared.PhoneRegion> regions, Func<Shared.PhoneRegion, IReadOnlyList<Finding>> check)
    {
        var found = regions.Select(check).ToList();
        return found.All(findings => findings.Count > 0) ? found[found.Count - 1] : [];
    }
}
