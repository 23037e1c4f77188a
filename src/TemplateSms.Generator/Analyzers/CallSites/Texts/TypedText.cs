using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateSms.Generator.Analyzers.CallSites.Texts;

/// <summary>Knows the types that hold a text: <c>string</c>, and <c>PhoneNumber</c> of Twilio's SDK, which holds the one that it is made from.</summary>
internal static class TypedText
{
    /// <summary>Whether values of a type are read as texts.</summary>
    public static bool IsText(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String || IsNumber(type);

    /// <summary>Whether a type is <c>Twilio.Types.PhoneNumber</c>.</summary>
    public static bool IsNumber(ITypeSymbol? type) => type is
    {
        Name: "PhoneNumber",
        ContainingNamespace: { Name: "Types", ContainingNamespace: { Name: "Twilio", ContainingNamespace.IsGlobalNamespace: true } },
    };

    /// <summary>The text that a number is made from, by <c>new</c> or by the conversion from a string; null for anything else.</summary>
    public static IOperation? Written(IOperation value) => value switch
    {
        IObjectCreationOperation { Arguments: [{ Parameter.Type.SpecialType: SpecialType.System_String, Value: var text }], Initializer: null } when IsNumber(value.Type) => text,
        IConversionOperation { OperatorMethod: not null, Operand: { Type.SpecialType: SpecialType.System_String } text } when IsNumber(value.Type) => text,
        _ => null,
    };
}
