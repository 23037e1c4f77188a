using System.Collections.Immutable;
using System.Globalization;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Sms;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>A remedy on its way to the fix, which runs in another assembly and sees the diagnostic only.</summary>
internal static class RemedyProperties
{
    /// <summary>There when the call has to ask for UCS-2.</summary>
    public const string Ucs2 = "Ucs2";

    /// <summary>The segments that the call has to allow, where they are more than it does.</summary>
    public const string Segments = "Segments";

    /// <summary>There when replacing characters brings the whole text into GSM-7: <see cref="Typography"/> or <see cref="Letters"/>.</summary>
    public const string Replacement = "Replacement";

    /// <summary>All characters to replace are typographic.</summary>
    public const string Typography = "Typography";

    /// <summary>Letters or signs are among the characters to replace.</summary>
    public const string Letters = "Letters";

    /// <summary>The parameter that the call leaves out.</summary>
    public const string Parameter = "Parameter";

    public static ImmutableDictionary<string, string?> Of(string text, TextRemedy? remedy, int allowed)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (ForeignCharacters.Replace(text) is not null)
            properties = properties.Add(Replacement, Language.Sms.Typography.IsTypographic(text) ? Typography : Letters);
        if (remedy is null)
            return properties;
        if (remedy.AsUcs2)
            properties = properties.Add(Ucs2, null);
        return remedy.Segments > allowed
            ? properties.Add(Segments, remedy.Segments.ToString(CultureInfo.InvariantCulture))
            : properties;
    }
}
