namespace TemplateSms.Language.Diagnostics;

/// <summary>SMS1xxx: what the lexer, the parser and the front matter's reader find.</summary>
public static class SyntaxRules
{
    public static readonly Rule UnexpectedToken = Error(
        "SMS1001", "Unexpected code", "Unexpected {0}; expected {1}");

    public static readonly Rule BlockNotClosed = Error(
        "SMS1002", "A block has no end", "This '{0}' has no matching 'end'");

    public static readonly Rule NothingToClose = Error(
        "SMS1003", "An end without a block", "This '{0}' belongs to no block");

    public static readonly Rule CodeNotClosed = Error(
        "SMS1004", "Code is not closed", "This '{{{{' has no matching '}}}}'");

    public static readonly Rule StringNotTerminated = Error(
        "SMS1005", "A string is not terminated", "This string has no closing {0}");

    public static readonly Rule BadEscape = Error(
        "SMS1006", "A string has an unknown escape", "{0} is not an escape of a string; {1}");

    public static readonly Rule BadNumber = Error(
        "SMS1007", "A number cannot be read", "'{0}' is not a number that can be computed with");

    public static readonly Rule EscapeNotClosed = Error(
        "SMS1008", "An escape block is not closed", "This escape block has no closing '{0}'");

    public static readonly Rule TooDeep = Error(
        "SMS1009", "The template is nested too deeply", "Nested more than {0} levels deep");

    public static readonly Rule NotCompiled = Error(
        "SMS1010", "A Scriban feature that is not supported", "'{0}' is a feature of Scriban that is not supported: {1}");

    public static readonly Rule TooLong = Error(
        "SMS1011", "The template is too long", "The file has more than {0} characters, the most that are compiled; no message needs that many");

    public static readonly Rule FrontMatterNotClosed = Error(
        "SMS1020", "The front matter is not closed", "The front matter that starts here has no closing '---' line");

    public static readonly Rule BadYaml = Error(
        "SMS1021", "The front matter is not YAML", "The front matter cannot be read: {0}");

    public static readonly Rule YamlFeature = Error(
        "SMS1022", "The front matter uses more than plain YAML", "{0} in the front matter; write the value out, or quote it if it is a text");

    public static readonly Rule UnknownKey = Error(
        "SMS1023", "Unknown key", "'{0}' is not a key of the front matter{1}");

    public static readonly Rule DuplicateKey = Error(
        "SMS1024", "A key is given twice", "'{0}' is given twice");

    public static readonly Rule QuoteValue = Error(
        "SMS1025", "YAML reads this value differently", "YAML reads this value differently than it looks: {0}; quote it");

    public static readonly Rule WrongShape = Error(
        "SMS1026", "A value of the wrong shape", "'{0}' takes {1}");

    public static readonly Rule FrontMatterTooLarge = Error(
        "SMS1027", "The front matter is too large", "The front matter has {0}; at most {1}");

    public static readonly Rule CommentCutsValue = new(
        "SMS1028",
        "A comment cuts the value",
        "Everything from ' #' on is a comment, not part of '{0}'; quote the value, or put the comment on a line of its own",
        Severity.Warning);

    public static readonly Rule FenceIsOff = Error(
        "SMS1029", "The front matter is not between two '---' lines", "This looks like front matter, but {0}; as it is, it would be sent as text");

    public static readonly Rule BlankLineSent = new(
        "SMS1030",
        "A blank line that is sent",
        "The message {0} with this blank line, which is sent; {1}",
        Severity.Info);

    public static readonly Rule TextIsAnotherType = new(
        "SMS1031",
        "A text that YAML reads as something else",
        "YAML reads '{0}' as {1}, not as a text; quote it",
        Severity.Warning);

    public static readonly Rule MisplacedAlternative = Error(
        "SMS1032", "A shorter text in the wrong place", "This '--- or' {0}");

    public static readonly Rule NearAlternative = new(
        "SMS1033",
        "A line that is almost '--- or'",
        "'{0}' is sent as text; {1}, or put intended text between '{{%{{' and '}}%}}'",
        Severity.Warning);

    public static IReadOnlyList<Rule> All { get; } =
    [
        UnexpectedToken, BlockNotClosed, NothingToClose, CodeNotClosed, StringNotTerminated, BadEscape, BadNumber,
        EscapeNotClosed, TooDeep, NotCompiled, TooLong, FrontMatterNotClosed, BadYaml, YamlFeature, UnknownKey,
        DuplicateKey, QuoteValue, WrongShape, FrontMatterTooLarge, CommentCutsValue,
        FenceIsOff, BlankLineSent, TextIsAnotherType, MisplacedAlternative, NearAlternative,
    ];

    private static Rule Error(string id, string title, string message) =>
        new(id, title, message, Severity.Error, PreventsEmit: true);
}
