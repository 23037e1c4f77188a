namespace TemplateSms.Language.Types;

/// <summary>The origins of a value that Scriban distinguishes within one type.</summary>
[Flags]
public enum ValueOrigin
{
    None = 0,

    /// <summary>The output of a block, which is not a string to Scriban.</summary>
    Capture = 1,

    /// <summary>An element of a text: to Scriban it is no string.</summary>
    Character = 2,

    /// <summary>A whole number in place of a decimal or a double: to Scriban it stays one.</summary>
    WholeLiteral = 4,

    /// <summary>A double in place of a decimal: to Scriban it stays one.</summary>
    DoubleLiteral = 8,

    /// <summary>A whole number that has 64 bits in Scriban, whatever its value.</summary>
    Int64 = 16,

    /// <summary>A whole number that has 32 bits in Scriban where its value fits, else 64: what is written or computed.</summary>
    FittedInteger = 32,
}
