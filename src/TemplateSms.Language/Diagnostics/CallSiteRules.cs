namespace TemplateSms.Language.Diagnostics;

/// <summary>SMS4xxx: the rules of a message on constants in C#.</summary>
public static class CallSiteRules
{
    public static readonly Rule BadSender = new(
        "SMS4001",
        "The sender breaks the gateway's rule",
        "'{0}' cannot be a sender: {1}. A sender has 4 to 11 ASCII letters, digits and spaces, and not digits only.",
        Severity.Error);

    public static readonly Rule TextOverflows = new(
        "SMS4002",
        "The text is longer than its segments",
        "The text needs {0} of {1} {2}, that is {3} segments of {4} allowed. Shorten it, or allow more segments.",
        Severity.Error);

    public static readonly Rule TextOutsideGsm7 = new(
        "SMS4003",
        "The text has characters outside GSM-7",
        "Outside the GSM-7 alphabet: {0}. Replace them, or send the text as UCS-2 (70 characters a segment instead of 160).",
        Severity.Error);

    public static IReadOnlyList<Rule> All { get; } = [BadSender, TextOverflows, TextOutsideGsm7];
}
