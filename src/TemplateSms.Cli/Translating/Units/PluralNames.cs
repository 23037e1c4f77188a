using TemplateSms.Language.Cultures;

namespace TemplateSms.Cli.Translating.Units;

/// <summary>The names of plural categories, as templates and CLDR have them.</summary>
internal static class PluralNames
{
    public static string Of(PluralCategory category) => category.ToString().ToLowerInvariant();
}
