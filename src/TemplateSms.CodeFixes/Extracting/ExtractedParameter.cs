using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateSms.Generator.Analyzers;

namespace TemplateSms.CodeFixes.Extracting;

/// <summary>A value of a message as a parameter of its template.</summary>
/// <param name="Type">Its type as the front matter writes it.</param>
/// <param name="Origin">The attribute that its bound is taken from; null for none.</param>
/// <param name="Code">Writes the code that prints it, given its name.</param>
/// <param name="Argument">The C# expression that is passed.</param>
internal sealed record ExtractedParameter(string Type, string? Origin, Func<string, string> Code, string Argument)
{
    /// <summary>The parameter that chooses one of two texts.</summary>
    public static ExtractedParameter Of(ChosenText choice) => Choosing(TemplateText.Escape(choice.First), TemplateText.Escape(choice.Second)) with
    {
        Argument = choice.Condition.WithoutTrivia().ToString(),
    };

    /// <summary>The parameter of a value: one of its own type where the template prints the same text, or else a string.</summary>
    /// <returns>The parameter; null where the value cannot be passed.</returns>
    public static ExtractedParameter? Of(PrintedValue value, SemanticModel model, CancellationToken cancellationToken)
    {
        var info = model.GetTypeInfo(value.Expression, cancellationToken);
        if (info.Type is not { } type)
            return null;
        var source = value.Expression.WithoutTrivia().ToString();
        return value.Suffix.Length == 0 && Typed(value, type, info.Nullability.FlowState == NullableFlowState.NotNull, model, cancellationToken) is { } typed
            ? typed with { Argument = source }
            : Printed(value, source);
    }

    private static ExtractedParameter? Typed(PrintedValue value, ITypeSymbol type, bool isNotNull, SemanticModel model, CancellationToken cancellationToken)
    {
        var bare = CSharpMembers.WithoutNull(type);
        var isNullable = !SymbolEqualityComparer.Default.Equals(bare, type) && type.IsValueType;
        var mark = isNullable || (!type.IsValueType && !isNotNull) ? "?" : "";
        var limit = model.GetSymbolInfo(value.Expression, cancellationToken).Symbol is IPropertySymbol property ? DeclaredLimit.Of(property) : null;
        var declared = limit?.Type.TrimEnd('?');
        var isInvariant = value.Culture == PrintingCulture.Invariant;
        return bare.SpecialType switch
        {
            SpecialType.System_String => new((declared ?? "string") + mark, limit?.Attribute, Print, ""),
            SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_Int32 => new((declared ?? Bounded(bare, "int")) + mark, limit?.Attribute, Print, ""),
            SpecialType.System_Byte or SpecialType.System_UInt16 => new(Bounded(bare, "int") + mark, null, Print, ""),
            SpecialType.System_UInt32 or SpecialType.System_Int64 => new((declared ?? Bounded(bare, "long")) + mark, limit?.Attribute, Print, ""),
            SpecialType.System_Decimal when isInvariant => new((declared ?? "decimal") + mark, limit?.Attribute, Print, ""),
            SpecialType.System_Boolean when !isNullable => Choosing(bool.TrueString, bool.FalseString),
            _ when bare.ToDisplayString() == "System.Guid" => new("guid" + mark, null, Print, ""),
            _ => null,
        };
    }

    private static string Print(string name) => $"{{{{ {name} }}}}";

    private static ExtractedParameter Choosing(string first, string second) =>
        new("bool", null, name => $"{{{{ if {name} }}}}{first}{{{{ else }}}}{second}{{{{ end }}}}", "");

    private static string Bounded(ITypeSymbol type, string name) => type.SpecialType switch
    {
        SpecialType.System_Byte => $"{name}(0..255)",
        SpecialType.System_SByte => $"{name}(-128..127)",
        SpecialType.System_UInt16 => $"{name}(0..65535)",
        SpecialType.System_Int16 => $"{name}(-32768..32767)",
        SpecialType.System_UInt32 => $"{name}(0..4294967295)",
        _ => name,
    };

    // C# prints it as before, and the template gets the text.
    private static ExtractedParameter? Printed(PrintedValue value, string source)
    {
        if (value.Suffix.IndexOfAny(['"', '\\', '\n', '{', '}']) >= 0 || source.IndexOf('\n') >= 0)
            return null;
        var hasStrings = source.IndexOf('"') >= 0;
        if (hasStrings && value.Expression.SyntaxTree.Options is not CSharpParseOptions { LanguageVersion: >= (LanguageVersion)1100 })
            return null;
        var isPlain = value.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or LiteralExpressionSyntax
            && source.IndexOf(':') < 0;
        var hole = isPlain ? source : $"({source})";
        var text = $"$\"{{{hole}{value.Suffix}}}\"";
        return new("string", null, Print, value.Culture.Provider is { } provider ? $"string.Create({provider}, {text})" : text);
    }
}
