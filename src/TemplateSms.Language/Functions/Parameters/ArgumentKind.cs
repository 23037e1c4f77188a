namespace TemplateSms.Language.Functions;

/// <summary>The kind of argument that a parameter of a function accepts.</summary>
public enum ArgumentKind
{
    /// <summary>A value that prints; it is converted to its printed text.</summary>
    Text,

    /// <summary>The .NET format of a number, as a text in quotes.</summary>
    NumberFormat,

    /// <summary>The strftime format of a date, as a text in quotes.</summary>
    DateFormat,

    /// <summary>The name of a member of a list's elements, as a text in quotes.</summary>
    Member,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number, or null.</summary>
    Number,

    /// <summary>A number to divide by, not null.</summary>
    Divisor,

    /// <summary>A number of days or of shorter units, not null.</summary>
    TimeAmount,

    /// <summary>A whole number or a decimal, not null.</summary>
    Amount,

    /// <summary>The ISO 4217 code of a currency, as a text in quotes.</summary>
    Currency,

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

    /// <summary>A value that is compared with the elements of the list before it.</summary>
    Item,

    /// <summary>A value of any type, one of two that the function chooses from.</summary>
    Choice,
}
