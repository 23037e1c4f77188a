using TemplateSms.Shared;

namespace TemplateSms.Language.Syntax;

/// <summary>A key of the front matter: the one table for the reader, the folder defaults, the JSON Schema and the documentation.</summary>
/// <param name="HasFolderDefault">Whether <c>smstpl_&lt;name&gt;</c> in an .editorconfig gives the value for a folder.</param>
/// <param name="IsMapping">Whether the value is a mapping of names.</param>
public sealed record FrontMatterKey(string Name, string Description, bool HasFolderDefault = true, bool IsMapping = false)
{
    /// <summary>The value of <see cref="Culture"/> for no culture, in a folder whose default is one.</summary>
    public const string Invariant = "invariant";

    private static readonly string[] _types =
    [
        "string(20)", "string(1..20)", "string(20, truncate)", "string(10, alnum)", "string(20, gsm7)", "int(1..99)", "int(1..99) = 1", "long(0..10)",
        "decimal(0..9999.99)", "bool", "date", "time", "datetime", "guid", "uri(40)", "enum(small|large)", "list(string(10), 3)", "string(20)?",
    ];

    /// <summary>All values that it takes; empty when they cannot be listed.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The value that holds when none is given; null for none.</summary>
    public string? Default { get; init; }

    /// <summary>The regular expression of its values; null when they have no such form.</summary>
    public string? Pattern { get; init; }

    /// <summary>Values to start from; of a mapping, values of its entries.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    public static FrontMatterKey Summary { get; } = new("summary", "What the message is for; the XML documentation of its method.", HasFolderDefault: false);

    public static FrontMatterKey MethodName { get; } = new("name", "The method's name without 'Send'; by default from the file.", HasFolderDefault: false)
    {
        Examples = ["OrderShipped"],
    };

    public static FrontMatterKey Sender { get; } = new("sender", "The sender that the phone shows: 4 to 11 ASCII letters, digits and spaces, not digits only, no space at either end.")
    {
        Pattern = "^(?! )(?![0-9]+$)[A-Za-z0-9 ]{3,10}[A-Za-z0-9]$",
        Examples = ["ACME Shop"],
    };

    public static FrontMatterKey Encoding { get; } = new("encoding", "gsm7, ucs2, or auto: GSM-7 where text and arguments allow it, else UCS-2, decided at each send.")
    {
        Values = ["gsm7", "ucs2", "auto"],
        Default = "gsm7",
    };

    public static FrontMatterKey Unencodable { get; } = new("unencodable", "transliterate, replace or reject: what happens to characters outside GSM-7 that come out of a hole.")
    {
        Values = ["transliterate", "replace", "reject"],
        Default = "transliterate",
    };

    public static FrontMatterKey Segments { get; } = new("segments", "Most concatenated SMS allowed: 1 to 6, or dynamic.")
    {
        Values = ["1", "2", "3", "4", "5", "6", "dynamic"],
        Default = "1",
    };

    public static FrontMatterKey Kind { get; } = new("kind", "transactional or marketing; marketing reserves 12 units for the STOP text.")
    {
        Values = ["transactional", "marketing"],
        Default = "transactional",
    };

    public static FrontMatterKey Tracker { get; } = new("tracker", "Text with holes, returned in delivery receipts: at most 49 ASCII letters and digits.")
    {
        Examples = ["order{{ order_id }}"],
    };

    public static FrontMatterKey Culture { get; } = new("culture", "The language of month and day names and of number separators.")
    {
        Values = [.. CultureTable.Names, Invariant],
        Default = Invariant,
    };

    public static FrontMatterKey Params { get; } = new("params", "The parameters of the method, in order: name and type.", HasFolderDefault: false, IsMapping: true)
    {
        Examples = _types,
    };

    public static FrontMatterKey Bounds { get; } = new("bounds", "Bounds of member paths of C# types: path and type.", HasFolderDefault: false, IsMapping: true)
    {
        Examples = ["string(20)", "int(1..99)"],
    };

    public static IReadOnlyList<FrontMatterKey> All { get; } =
        [Summary, MethodName, Sender, Encoding, Unencodable, Segments, Kind, Tracker, Culture, Params, Bounds];
}
