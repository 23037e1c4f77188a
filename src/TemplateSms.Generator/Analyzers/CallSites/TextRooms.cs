using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateSms.Generator.Analyzers.CallSites.Marks;
using TemplateSms.Generator.Analyzers.CallSites.Provider;
using TemplateSms.Generator.Analyzers.CallSites.Twilio;
using TemplateSms.Language.Sms;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>Finds the room of a text: what its attribute says, then what the other arguments of the call say.</summary>
internal static class TextRooms
{
    private const string EncodingType = "TemplateSms.SmsEncoding";
    private const string KindType = "TemplateSms.SmsKind";
    private const string HandlingType = "TemplateSms.UnencodableHandling";
    private const string ReserveParameter = "reserve";

    /// <param name="site">The argument, the assignment or the initializer that gives the text.</param>
    public static TextRoom Of(IOperation site, MarkedSymbol marked)
    {
        if (marked.Client == OwnClient.Isendpro)
            return ProviderSettings.Of(site);
        if (marked.Client == OwnClient.Twilio)
            return TwilioText.Room;

        var room = TextRoom.Of(marked.Attribute);
        return site is IArgumentOperation argument ? Of(argument, room) : room;
    }

    private static TextRoom Of(IArgumentOperation text, TextRoom room)
    {
        CharacterHandling? handling = CharacterHandling.Reject;
        foreach (var argument in Siblings(text))
        {
            // A parameter's default says less than the attribute that was put beside it.
            if (argument.Parameter is not { } parameter || argument.ArgumentKind != ArgumentKind.Explicit)
                continue;

            var given = Unconverted(argument.Value);
            var value = given.ConstantValue is { HasValue: true } constant ? constant.Value : null;
            if (parameter is { Name: KnownSymbols.SegmentsParameter, Type.SpecialType: SpecialType.System_Int32 })
                room = room with { Segments = TextRoom.SegmentsOf(value) };
            else if (parameter is { Name: ReserveParameter, Type.SpecialType: SpecialType.System_Int32 })
                room = room with { Reserve = Math.Max(room.Reserve, TextRoom.ReserveOf(value)) };
            else if (parameter.Type.ToDisplayString() == EncodingType)
                room = room with { Encoding = TextRoom.EncodingOf(value, parameter.Type) };
            else if (given.Type?.ToDisplayString() == HandlingType)
                handling = TextRoom.HandlingOf(value, given.Type);
            else if (parameter.Type.ToDisplayString() == KindType)
                room = room with { IsMarketing = TextRoom.MemberName(value, parameter.Type) == "Marketing" };
        }

        // Where it is not known what happens to a character, none is a fault.
        return handling is { } known ? room with { Handling = room.Encoding == TemplateEncoding.Gsm7 ? known : CharacterHandling.Reject }
            : room.Encoding == TemplateEncoding.Gsm7 ? room with { Encoding = TextRoom.Unknown.Encoding }
            : room;
    }

    // A value of an enum becomes one that can be null on its way into a parameter.
    private static IOperation Unconverted(IOperation value) => value is IConversionOperation { OperatorMethod: null, ConstantValue.HasValue: false } conversion ? conversion.Operand : value;

    private static IEnumerable<IArgumentOperation> Siblings(IArgumentOperation argument) => argument.Parent switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => [],
    };
}
