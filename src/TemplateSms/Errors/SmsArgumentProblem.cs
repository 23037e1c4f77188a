namespace TemplateSms;

/// <summary>The ways in which an argument or a finished text can break a template's declaration.</summary>
public enum SmsArgumentProblem
{
    /// <summary>The argument is null and its parameter takes no null.</summary>
    Missing,

    /// <summary>The argument costs more units than its parameter allows.</summary>
    TooLong,

    /// <summary>The argument costs fewer units than its parameter asks for.</summary>
    TooShort,

    /// <summary>The number is outside its parameter's range.</summary>
    OutOfRange,

    /// <summary>The argument has a character outside its parameter's alphabet.</summary>
    BadAlphabet,

    /// <summary>The list has more items than its parameter allows.</summary>
    TooMany,

    /// <summary>The argument is not of a form that can be printed: a relative URI, an undefined enum value.</summary>
    BadForm,

    /// <summary>The finished text takes more segments than the template allows, or more bytes than the app that it is for reads.</summary>
    TextTooLong,

    /// <summary>The finished text has a character that its encoding cannot hold.</summary>
    TextOutsideAlphabet,

    /// <summary>The tracker breaks the rule of the gateway.</summary>
    BadTracker,

    /// <summary>A computation of the template has no result: a division by zero, a number out of range.</summary>
    Computation,
}
