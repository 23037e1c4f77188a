using TemplateSms.Language.Collections;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Bound;

/// <summary>The text of a number's plural category: <c>sms.plural items one: "parcel" other: "parcels"</c>.</summary>
/// <param name="Count">The number, which is not null.</param>
/// <param name="Forms">The texts, one for each category that the template names.</param>
public sealed record BoundPlural(TextSpan Span, BoundExpression Count, EquatableArray<BoundPluralForm> Forms) : BoundExpression(TemplateType.String, Span)
{
    /// <summary>Whether the number is a place in an order (1st), and not a count.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>Whether the forms are the names of all categories, which no template wrote.</summary>
    public bool NamesCategory { get; init; }

    /// <summary>The format of .NET by which the number is printed beside the text; null where it prints as it is.</summary>
    public string? Format { get; init; }

    /// <summary>The name of the function, where findings about its forms belong.</summary>
    public TextSpan NameSpan { get; init; }
}
