using Microsoft.CodeAnalysis;
using TemplateSms.Language.Binding;
using TemplateSms.Language.Sms;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>The encoding, the segments and the reserve that a text has.</summary>
internal readonly record struct TextRoom(TemplateEncoding Encoding, int Segments, int Reserve)
{
    /// <summary>What a text has where nothing else is said.</summary>
    public static TextRoom Default => new(TemplateEncoding.Gsm7, 1, 0);

    /// <summary>What is sure to be too little: a text that does not fit here fits nowhere.</summary>
    public static TextRoom Unknown => new(TemplateEncoding.Auto, SegmentFit.MostSegments, 0);

    /// <summary>What the attribute says that marks a text.</summary>
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

    // Likewise the most segments stand for a number that is not known, or that the call itself will refuse.
    public static int SegmentsOf(object? value) =>
        value is int segments and >= 1 and <= SegmentFit.MostSegments ? segments : Unknown.Segments;

    /// <summary>The value of an attribute's argument; null for an array, which broken code can hold anywhere.</summary>
    public static object? ValueOf(TypedConstant constant) => constant.Kind == TypedConstantKind.Array ? null : constant.Value;

    /// <summary>The member of an enum that has a value, by name; null when none has.</summary>
    public static string? MemberName(object? value, ITypeSymbol? type) => value is null
        ? null
        : type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value))?.Name;
}
