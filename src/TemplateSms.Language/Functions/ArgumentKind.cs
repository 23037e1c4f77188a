namespace TemplateSms.Language.Functions;

/// <summary>What a function takes for a parameter.</summary>
public enum ArgumentKind
{
    /// <summary>A value that prints; it is converted to its printed text.</summary>
    Text,

    /// <summary>A text that is known when the template is compiled.</summary>
    ConstantText,

    /// <summary>The name of a member of a list's elements, as a text in quotes.</summary>
    Member,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number, or null.</summary>
    Number,

    /// <summary>A number that is there.</summary>
    PresentNumber,

    /// <summary>A truth value.</summary>
    Bool,

    /// <summary>A date, a time, or both.</summary>
    Moment,

    /// <summary>A date that is there.</summary>
    PresentMoment,

    /// <summary>A list.</summary>
    List,

    /// <summary>A list whose elements print.</summary>
    PrintedList,

    /// <summary>A list whose elements have an order.</summary>
    OrderedList,

    /// <summary>A value of any type.</summary>
    Any,
}
