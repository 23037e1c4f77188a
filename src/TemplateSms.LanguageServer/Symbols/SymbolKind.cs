namespace TemplateSms.LanguageServer.Symbols;

/// <summary>Kinds of symbols, by the numbers of the protocol.</summary>
public enum SymbolKind
{
    File = 1,
    Module = 2,
    Namespace = 3,
    Property = 7,
    Method = 6,
    Function = 12,
    Variable = 13,
    String = 15,
    Key = 20,
}
