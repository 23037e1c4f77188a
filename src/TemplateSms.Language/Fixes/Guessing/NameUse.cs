namespace TemplateSms.Language.Fixes;

/// <summary>The ways in which a template uses a name.</summary>
[Flags]
internal enum NameUse
{
    None = 0,

    /// <summary>It is printed, or given to a function that takes all that prints.</summary>
    Printed = 1,

    /// <summary>It stands beside a text.</summary>
    Text = 2,

    /// <summary>Its truth is asked.</summary>
    Condition = 4,

    /// <summary>It stands beside <c>true</c> or <c>false</c>, or where a truth value is asked for.</summary>
    Bool = 8,

    /// <summary>It is computed with, or stands beside a number.</summary>
    Number = 16,

    /// <summary>It stands beside a number with decimals, or is printed with some.</summary>
    Decimals = 32,

    /// <summary>It has a day, a month or a year.</summary>
    Date = 64,

    /// <summary>It has an hour, a minute or a second.</summary>
    Time = 128,

    /// <summary>It is a date, a time, or both.</summary>
    Moment = 256,

    /// <summary>It is walked, indexed, or given to a function of lists.</summary>
    List = 512,

    /// <summary>It has members of its own.</summary>
    Object = 1024,
}
