namespace TemplateSms.LanguageServer.CodeActions;

/// <summary>Kinds of actions: names with dots, of which a shorter one stands for all that it begins.</summary>
internal static class ActionKinds
{
    public const string QuickFix = "quickfix";
    public const string FixAll = "source.fixAll.smstpl";

    /// <summary>Whether a kind is wanted.</summary>
    /// <param name="only">The wanted kinds; null for all.</param>
    public static bool IsWanted(string kind, IReadOnlyList<string>? only) =>
        only is null || only.Any(wanted => kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal));
}
