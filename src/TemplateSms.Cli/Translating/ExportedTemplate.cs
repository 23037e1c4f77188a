using TemplateSms.Cli.Translating.Units;

namespace TemplateSms.Cli.Translating;

/// <summary>A template as it is written for the translators of one language.</summary>
/// <param name="Original">The name by which the file calls it.</param>
/// <param name="Body">The text.</param>
internal sealed record ExportedTemplate(string Original, string SourceLanguage, string TargetLanguage, UnitNode Body)
{
    /// <summary>The purpose of the message; empty where the template does not say.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The units that the words of a text may have; null where no limit is proved.</summary>
    public required Func<UnitNode, long?> RoomOf { get; init; }

    /// <summary>A value of a placeholder; null for one that prints none.</summary>
    public required Func<Placeholder, string?> ExampleOf { get; init; }

    /// <summary>Whether the message is counted in septets.</summary>
    public bool IsGsm7 { get; init; } = true;

    /// <summary>Whether branches are chosen by the name of a plural category.</summary>
    public bool ChoosesByCategory { get; init; }

    public string UnitName => IsGsm7 ? "septets" : "UTF-16 units";

    public string CountingRule => IsGsm7 ? "a character is one septet, and € [ ] { } ~ ^ | \\ are two" : "a character is one unit, and an emoji is two or more";

}
