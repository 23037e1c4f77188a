namespace TemplateSms.Language.Binding;

/// <summary>What a function takes for a parameter.</summary>
public enum ArgumentKind
{
    /// <summary>A value that prints; it is converted to its printed text.</summary>
    Text,

    /// <summary>A text that is known when the template is compiled.</summary>
    ConstantText,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A date, a time, or both.</summary>
    Moment,

    /// <summary>A value of any type.</summary>
    Any,
}
