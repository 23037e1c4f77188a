using Microsoft.CodeAnalysis;
using TemplateSms.Language.Sms;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>The encoding and the segments of a text, and what is kept of them.</summary>
/// <param name="Reserve">Units that the call itself keeps for the STOP text.</param>
/// <param name="Stop">Units that the STOP text takes of an account whose restriction stands; 0 when the build knows of none.</param>
/// <param name="Handling">What happens to characters outside GSM-7.</param>
internal readonly record struct TextRoom(TemplateEncoding Encoding, int Segments, int Reserve, int Stop = 0, CharacterHandling Handling = CharacterHandling.Reject)
{
    /// <summary>The gateways that are to take the text; those of a build that names none where nothing is said.</summary>
    public GatewaySet Gateways { get => field ?? GatewaySet.Default; init; }

    /// <summary>Whether the call says that the text is marketing.</summary>
    public bool IsMarketing { get; init; }

    /// <summary>Units that a text has to leave so that it can be sent.</summary>
    public int Kept => Math.Max(Reserve, Stop);

    /// <summary>The room of a text without any other declaration.</summary>
    public static TextRoom Default => new(TemplateEncoding.Gsm7, 1, 0);

    /// <summary>The most generous room: a text that does not fit here fits nowhere.</summary>
    public static TextRoom Unknown => new(TemplateEncoding.Auto, SegmentFit.MostParts, 0);

    /// <summary>Reads the room from the attribute that marks a text.</summary>
    public static TextRoom Of(AttributeData? attribute)
    {
        var room = Default;
        foreach (var argument in attribute?.NamedArguments ?? [])
        {
            if (argument.Key == "Encoding")
                room = room with { Encoding = EncodingOf(argument.Value) };
            else if (argument.Key == "MaxSegments")
                room = room with { Segments = SegmentsOf(ValueOf(argument.Value)) };
        }

        return room;
    }

    public static TemplateEncoding EncodingOf(TypedConstant constant) => EncodingOf(ValueOf(constant), constant.Type);

    // A text that is too long for Auto is too long for any encoding, so Auto stands for one that is not known.
    public static TemplateEncoding EncodingOf(object? value, ITypeSymbol? type) =>
        Enum.TryParse<TemplateEncoding>(MemberName(value, type), out var encoding) ? encoding : Unknown.Encoding;

    /// <summary>The handling of characters outside GSM-7; null when it is not known.</summary>
    public static CharacterHandling? HandlingOf(object? value, ITypeSymbol? type) =>
        Enum.TryParse<CharacterHandling>(MemberName(value, type), out var handling) ? handling : null;

    // Likewise the most segments stand for a number that is not known, or that the call itself will refuse.
    public static int SegmentsOf(object? value) =>
        value is int segments and >= 1 and <= SegmentFit.MostParts ? segments : Unknown.Segments;

    /// <summary>The units that an argument keeps; none for one that is not known, or that the call itself will refuse.</summary>
    public static int ReserveOf(object? value) => value is int reserve and >= 0 and <= SegmentFit.MostReserve ? reserve : Unknown.Reserve;

    /// <summary>The value of an attribute's argument; null for an array, which broken code can hold anywhere.</summary>
    public static object? ValueOf(TypedConstant constant) => constant.Kind == TypedConstantKind.Array ? null : constant.Value;

    /// <summary>The member of an enum that has a value, by name; null when none has.</summary>
    public static string? MemberName(object? value, ITypeSymbol? type) => value is null
        ? null
        : type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value))?.Name;
}
