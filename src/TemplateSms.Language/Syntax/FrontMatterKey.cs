namespace TemplateSms.Language.Syntax;

/// <summary>A key of the front matter: the one table for the reader, the folder defaults and the documentation.</summary>
/// <param name="HasFolderDefault">Whether <c>smstpl_&lt;name&gt;</c> in an .editorconfig gives the value for a folder.</param>
/// <param name="IsMapping">Whether the value is a mapping of names.</param>
public sealed record FrontMatterKey(string Name, string Description, bool HasFolderDefault = true, bool IsMapping = false)
{
    public static FrontMatterKey Summary { get; } = new("summary", "What the message is for; the XML documentation of its method.", HasFolderDefault: false);

    public static FrontMatterKey MethodName { get; } = new("name", "The method's name without 'Send'; by default from the file.", HasFolderDefault: false);

    public static FrontMatterKey Sender { get; } = new("sender", "The sender that the phone shows: 4 to 11 ASCII letters, digits and spaces.");

    public static FrontMatterKey Encoding { get; } = new("encoding", "gsm7, ucs2 or auto.");

    public static FrontMatterKey Unencodable { get; } = new("unencodable", "transliterate, replace or reject: what happens to characters outside GSM-7 that come out of a hole.");

    public static FrontMatterKey Segments { get; } = new("segments", "Most concatenated SMS allowed: 1 to 6, or dynamic.");

    public static FrontMatterKey Kind { get; } = new("kind", "transactional or marketing.");

    public static FrontMatterKey Tracker { get; } = new("tracker", "Text with holes, returned in delivery receipts: at most 49 ASCII letters and digits.");

    public static FrontMatterKey Culture { get; } = new("culture", "The language of month and day names and of number separators.");

    public static FrontMatterKey Params { get; } = new("params", "The parameters of the method, in order: name and type.", HasFolderDefault: false, IsMapping: true);

    public static FrontMatterKey Bounds { get; } = new("bounds", "Bounds of member paths of C# types: path and type.", HasFolderDefault: false, IsMapping: true);

    public static IReadOnlyList<FrontMatterKey> All { get; } =
        [Summary, MethodName, Sender, Encoding, Unencodable, Segments, Kind, Tracker, Culture, Params, Bounds];
}
