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
        "A build property with an invalid value",
        "'{0}' is not a value of {1}; it takes {2}",
        Severity.Error,
        PreventsEmit: true);

    public static readonly Rule InternalFailure = new(
        "SMS9005",
        "A failure inside the compiler",
        "TemplateSms failed while {0} ({1}). This is a fault of TemplateSms and not of the template; "
            + "please report it at https://github.com/templatesms/templatesms/issues, if you can with the template",
        Severity.Error,
        PreventsEmit: true);

    public static readonly Rule BadSeverity = new(
        "SMS9010",
        "A severity without effect",
        "'smstpl_severity.{0} = {1}' has no effect: {2}",
        Severity.Warning);

    public static readonly Rule BadSuppression = new(
        "SMS9011",
        "A suppression without effect",
        "'{0}' suppresses nothing: {1}",
        Severity.Warning);

    public static readonly Rule UnusedSuppression = new(
        "SMS9012",
        "A suppression that is not needed",
        "{0} is suppressed here, but finds nothing {1}; remove the suppression",
        Severity.Info);

    public static readonly Rule BadPath = new(
        "SMS9013",
        "A path that breaks a build",
        "A template's path cannot contain the character {0}; rename the file, or the folder",
        Severity.Error,
        PreventsEmit: true);

    public static readonly Rule BadFolderOption = new(
        "SMS9014",
        "A folder's option with an invalid value",
        "'{0}' is not a value of '{1}'; it takes {2}",
        Severity.Error,
        PreventsEmit: true);

    public static IReadOnlyList<Rule> All { get; } =
        [NotUtf8, BadOption, InternalFailure, BadSeverity, BadSuppression, UnusedSuppression, BadPath, BadFolderOption];
}
