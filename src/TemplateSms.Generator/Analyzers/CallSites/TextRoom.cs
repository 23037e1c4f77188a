using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateSms.Language.Binding;
using TemplateSms.Language.Sms;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>The encoding, the segments and the reserve of a text, as the other arguments of the call say.</summary>
internal readonly record struct TextRoom(TemplateEncoding Encoding, int Segments, int Reserve)
{
    private const string EncodingType = "TemplateSms.SmsEncoding";
    private const string KindType = "TemplateSms.SmsKind";
    private const string SegmentsParameter = "maxSegments";

    /// <summary>What a text has where nothing else is said.</summary>
    public static TextRoom Default => new(TemplateEncoding.Gsm7, 1, 0);

    public static TextRoom Of(IArgumentOperation text)
    {
        var room = Default;
        foreach (var argument in Siblings(text))
        {
            if (argument.Parameter is not { } parameter)
                continue;
            if (parameter is { Name: SegmentsParameter, Type.SpecialType: SpecialType.System_Int32 })
                room = room with { Segments = SegmentsOf(argument.Value) };
            else if (parameter.Type.ToDisplayString() == EncodingType)
                room = room with { Encoding = EncodingOf(argument.Value, parameter.Type) };
            else if (parameter.Type.ToDisplayString() == KindType)
                room = room with { Reserve = ConstantName(argument.Value, parameter.Type) == "Marketing" ? SegmentFit.StopText : 0 };
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
    private static TemplateEncoding EncodingOf(IOperation value, ITypeSymbol type) =>
        Enum.TryParse<TemplateEncoding>(ConstantName(value, type), out var encoding) ? encoding : TemplateEncoding.Auto;

    private static string? ConstantName(IOperation value, ITypeSymbol type) => !value.ConstantValue.HasValue
        ? null
        : type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value.ConstantValue.Value))?.Name;

    // Likewise the most segments stand for a number that is not known, or that the call itself will refuse.
    private static int SegmentsOf(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: int segments and >= 1 and <= SegmentFit.MostSegments }
            ? segments
            : SegmentFit.MostSegments;
}
