namespace TemplateSms.Language.Functions;

/// <summary>The questions that a language's plural rules answer about a number.</summary>
public enum PluralUse
{
    /// <summary>The choice of a text for a count: 1 parcel, 2 parcels.</summary>
    Count,

    /// <summary>The choice of a text for a place in an order: 1st, 2nd.</summary>
    Place,

    /// <summary>The name of a count's category: <c>one</c>, <c>other</c>.</summary>
    Category,
}
