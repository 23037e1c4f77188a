namespace TemplateSms.LanguageServer.SemanticTokens;

/// <summary>The kinds of stretches of a template, in the order of the legend. All but the last are standard types of the protocol.</summary>
public enum TokenColour
{
    Parameter,
    Variable,
    Function,
    Keyword,
    String,
    Number,
    Operator,
    Comment,
    Property,
    Type,

    /// <summary>The template's own text, coloured only where the message may have run out of room.</summary>
    Text,
}
