namespace TemplateSms.Language.Fixes;

/// <summary>The kinds of fix: what "fix all" and <c>smstpl fix --also</c> name.</summary>
public static class FixKey
{
    public const string ReplaceCharacters = "replace-characters";
    public const string ReplaceLetters = "replace-letters";
    public const string CorrectSpelling = "correct-spelling";
    public const string CorrectFormat = "correct-format";
    public const string QuoteValue = "quote-value";
    public const string CorrectLayout = "correct-layout";
    public const string CorrectFence = "correct-fence";
    public const string RemoveBlankLines = "remove-blank-lines";
    public const string WritePlaceholder = "write-placeholder";
    public const string WriteCharacter = "write-character";
    public const string RemoveHidden = "remove-hidden";
    public const string RemoveSetting = "remove-setting";
    public const string QuoteWord = "quote-word";
    public const string QuoteComment = "quote-comment";
    public const string MoveComment = "move-comment";
    public const string EncodingUcs2 = "encoding-ucs2";
    public const string EncodingAuto = "encoding-auto";
    public const string UnencodableReplace = "unencodable-replace";
    public const string UnencodableTransliterate = "unencodable-transliterate";
    public const string UnencodableReject = "unencodable-reject";
    public const string Gsm7Alphabet = "gsm7-alphabet";
    public const string RaiseSegments = "raise-segments";
    public const string LowerLimit = "lower-bound";
    public const string AddLimit = "add-bound";
    public const string DeclareParameter = "declare-parameter";
    public const string RemoveParameter = "remove-parameter";
    public const string RenameParameter = "rename-parameter";
    public const string ShortenSender = "shorten-sender";
    public const string CultureEnglish = "culture-en";
    public const string AddPluralForm = "add-plural-form";
    public const string RemovePluralForm = "remove-plural-form";
    public const string AddPluralFormat = "add-plural-format";
    public const string NullAsZero = "null-as-zero";
    public const string EndWithCode = "end-with-code";
    public const string RequireCode = "require-code";

    /// <summary>The kind that an equivalence key starts with.</summary>
    public static string Of(string equivalenceKey) => equivalenceKey.Split(':')[0];

    /// <summary>Those that can be made unasked: after them the same is printed, or its typography alone is another.</summary>
    public static IReadOnlyList<string> Safe { get; } = [ReplaceCharacters, QuoteValue, CorrectLayout];

    /// <summary>Those between which somebody has to choose.</summary>
    public static IReadOnlyList<string> Choices { get; } =
    [
        CorrectSpelling, CorrectFormat, ReplaceLetters, CorrectFence, RemoveBlankLines, RemoveHidden, RemoveSetting, WritePlaceholder, WriteCharacter, QuoteWord, QuoteComment, MoveComment, EncodingUcs2,
        EncodingAuto, UnencodableReplace, UnencodableTransliterate, UnencodableReject, Gsm7Alphabet, RaiseSegments, LowerLimit, AddLimit,
        DeclareParameter, RemoveParameter, RenameParameter, ShortenSender, CultureEnglish,
        AddPluralForm, RemovePluralForm, AddPluralFormat, NullAsZero, EndWithCode, RequireCode,
    ];
}
