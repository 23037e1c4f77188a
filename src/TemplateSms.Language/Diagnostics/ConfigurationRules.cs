namespace TemplateSms.Language.Diagnostics;

/// <summary>SMS9xxx: what is wrong around the templates.</summary>
public static class ConfigurationRules
{
    public static readonly Rule NotUtf8 = new(
        "SMS9001",
        "The file is not UTF-8",
        "The file is not UTF-8, so its characters cannot be known; save it as UTF-8",
        Severity.Error,
        PreventsEmit: true);

    public static readonly Rule BadOption = new(
        "SMS9002",
        "A build property with a value that it cannot have",
        "'{0}' is not a value of {1}; it takes {2}",
        Severity.Error,
        PreventsEmit: true);

    public static IReadOnlyList<Rule> All { get; } = [NotUtf8, BadOption];
}
