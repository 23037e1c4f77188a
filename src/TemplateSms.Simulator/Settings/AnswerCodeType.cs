namespace TemplateSms.Simulator;

/// <summary>The JSON type of the return codes and of the credit, about which the provider's document and its examples disagree.</summary>
public enum AnswerCodeType
{
    /// <summary>The type in the schema of each answer: a number for sends, short links, new sub-accounts and the credit, else a string.</summary>
    Document,

    /// <summary>Strings everywhere.</summary>
    Text,

    /// <summary>Numbers everywhere.</summary>
    Number,
}
