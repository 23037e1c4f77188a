namespace TemplateSms.Language.Functions;

/// <summary>The questions about a number that a language's plural rules answer.</summary>
public enum PluralUse
{
    /// <summary>Which of several texts goes with a count: 1 parcel, 2 parcels.</summary>
    Count,

    /// <summary>Which of several texts goes with a place in an order: 1st, 2nd.</summary>
    Place,

    /// <summary>The name of a count's category: <c>one</c>, <c>other</c>.</summary>
    Category,
}
