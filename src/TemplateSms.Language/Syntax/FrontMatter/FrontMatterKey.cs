using TemplateSms.Language.Cultures;
using TemplateSms.Language.Sms;
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
    public IReadOnlyList<string> Values
    {
        get => LazyValues.Value;
        init => LazyValues = new(() => value);
    }

    /// <summary>The same. The names of cultures take long to list, and most templates name none.</summary>
    private Lazy<IReadOnlyList<string>> LazyValues { get; init; } = new(() => []);

    /// <summary>The values as messages name them.</summary>
    public string ValuesInWords => Words ?? string.Join(", ", Values);

    /// <summary>Words for values that are too many to be listed; null where they are listed.</summary>
    private string? Words { get; init; }

    /// <summary>Whether the value may be several of <see cref="Values"/>, with commas between them.</summary>
    public bool TakesSeveral { get; init; }

    /// <summary>Whether the base of a template says it for all its culture variants, and none of them can.</summary>
    public bool IsInContract => !IsOfText;

    /// <summary>Whether a culture variant may say it of its own text.</summary>
    private bool IsOfText { get; init; }

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

    public static FrontMatterKey Sender { get; } = new("sender", $"The sender that the phone shows: for {GatewaySet.Default}, {GatewaySet.Default.SenderRule}, no space at either end.")
    {
        Examples = ["ACME Shop"],
        IsOfText = true,
    };

    public static FrontMatterKey Encoding { get; } = new("encoding", "gsm7, ucs2, or auto: GSM-7 where text and arguments allow it, else UCS-2, decided at each send.")
    {
        Values = ["gsm7", "ucs2", "auto"],
        Default = "gsm7",
        IsOfText = true,
    };

    public static FrontMatterKey Unencodable { get; } = new("unencodable", "transliterate, replace or reject: what happens to characters outside GSM-7 that come out of a hole.")
    {
        Values = ["transliterate", "replace", "reject"],
        Default = "transliterate",
        IsOfText = true,
    };

    public static FrontMatterKey Segments { get; } = new("segments", $"Most concatenated SMS allowed: 1 to the most of the gateway ({GatewaySet.Default}: {GatewaySet.Default.MostSegments}), or dynamic.")
    {
        Pattern = "^([1-9][0-9]{0,2}|dynamic)$",
        Default = "1",
        Examples = ["2", "dynamic"],
        IsOfText = true,
    };

    public static FrontMatterKey Gateway { get; } = new("gateway", "The gateway that the message is proved for, or several with commas between them: the strictest rule counts.")
    {
        Values = GatewaySet.KnownIds,
        TakesSeveral = true,
        Default = GatewaySet.Default.ToString(),
        Examples = ["isendpro, twilio"],
    };

    public static FrontMatterKey Kind { get; } = new("kind", "transactional, marketing or code; marketing keeps the units free that the gateway's own text takes, such as STOP, and a code is one that phones fill in.")
    {
        Values = ["transactional", "marketing", "code"],
        Default = "transactional",
    };

    public static FrontMatterKey Tracker { get; } = new("tracker", $"Text with placeholders, returned in delivery receipts: for {GatewaySet.Default}, {GatewaySet.Default.TrackerRule}.")
    {
        Examples = ["order{{ order_id }}"],
    };

    public static FrontMatterKey Culture { get; } = new("culture", "The language of month and day names and of number separators.")
    {
        LazyValues = new(() => [.. CultureTable.Names, Invariant]),
        Words = $"the tag of a language, with a region where that matters, such as fr, pt-BR or zh-Hant, or {Invariant}",
        Default = Invariant,
        IsOfText = true,
    };

    public static FrontMatterKey Isolate { get; } = new("isolate", "true or false: whether what placeholders print is kept apart from a text that is written right to left, so that phones show it in its own order.")
    {
        Values = ["true", "false"],
        Default = "true",
        IsOfText = true,
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
        [Summary, MethodName, Gateway, Sender, Encoding, Unencodable, Segments, Kind, Tracker, Culture, Isolate, Params, Bounds];
}
