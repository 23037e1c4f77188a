namespace TemplateSms.Shared;

/// <summary>The place of a percent sign, in the numbers that .NET gives to its patterns.</summary>
internal enum PercentForm
{
    /// <summary>After the number and a blank: 12 %.</summary>
    AfterBlank,

    /// <summary>After the number: 12%.</summary>
    After,

    /// <summary>Before the number: %12.</summary>
    Before,

    /// <summary>Before a blank and the number: % 12.</summary>
    BeforeBlank,
}
