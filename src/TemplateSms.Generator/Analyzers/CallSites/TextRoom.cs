using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateSms.Language.Sms;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>The encoding and the segments of a text, as the other arguments of the call say.</summary>
internal readonly record struct TextRoom(TextEncoding Encoding, int Segments)
{
    private const string EncodingType = "TemplateSms.SmsEncoding";
    private const string SegmentsParameter = "maxSegments";

    /// <summary>What a text has where nothing else is said.</summary>
    public static TextRoom Default => new(TextEncoding.Gsm7, 1);

    public static TextRoom Of(IArgumentOperation text)
    {
        var room = Default;
        foreach (var argument in Siblings(text))
        {
            if (argument.Parameter is not { } parameter)
                continue;
            if (parameter.Type.ToDisplayString() == EncodingType)
                room = room with { Encoding = EncodingOf(argument.Value, parameter.Type) };
            else if (parameter is { Name: SegmentsParameter, Type.SpecialType: SpecialType.System_Int32 })
                room = room with { Segments = SegmentsOf(argument.Value) };
        }

        return room;
    }

    private static IEnumerable<IArgumentOperation> Siblings(IArgumentOperation argument) => argument.Parent switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => [],
    };

    // A text that is too long for Auto is too long for any encoding, so Auto stands for one that is not known.
    private static TextEncoding EncodingOf(IOperation value, ITypeSymbol type)
    {
        if (!value.ConstantValue.HasValue)
            return TextEncoding.Auto;

        var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value.ConstantValue.Value));
        return Enum.TryParse<TextEncoding>(member?.Name, out var encoding) ? encoding : TextEncoding.Auto;
    }

    // Likewise the most segments stand for a number that is not known, or that the call itself will refuse.
    private static int SegmentsOf(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: int segments and >= 1 and <= SegmentFit.MostSegments }
            ? segments
            : SegmentFit.MostSegments;
}
