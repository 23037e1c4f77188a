namespace TemplateSms.Language.Domain;

/// <summary>The facts known of a text's characters.</summary>
public enum AlphabetFact
{
    /// <summary>Every character is in GSM-7.</summary>
    Gsm7,

    /// <summary>Some argument puts a character outside GSM-7 into it.</summary>
    MayLeave,

    /// <summary>Every argument does.</summary>
    Leaves,
}
