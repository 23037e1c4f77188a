namespace TemplateSms.LanguageServer.Completion;

/// <summary>The kinds of suggestions, with the protocol's numbers, by which clients show signs.</summary>
public enum SuggestionKind
{
    Function = 3,
    Variable = 6,
    Property = 10,
    Value = 12,
    Keyword = 14,
    Snippet = 15,
    File = 17,
    EnumMember = 20,
    Type = 22,
}
