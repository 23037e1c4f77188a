using System.Collections.Immutable;
using TemplateSms.Generator.Analyzers.CallSites;

namespace TemplateSms.CodeFixes.CallSites.Settings;

/// <summary>One thing that a call or a request has to say about its text.</summary>
/// <param name="Type">The full name of the parameter's type in our API.</param>
/// <param name="Parameter">The parameter's name in our API, which goes before its type where a type alone tells too little.</param>
/// <param name="Value">The argument as C#; behind the type's own name where it begins with a dot.</param>
/// <param name="Property">The property of the provider's request.</param>
/// <param name="PropertyValue">Its value as C#.</param>
internal sealed record Setting(string Type, string? Parameter, string Value, string Property, string PropertyValue)
{
    /// <summary>Reads the settings that a call needs from the properties of its diagnostic.</summary>
    public static IReadOnlyList<Setting> Of(ImmutableDictionary<string, string?> properties)
    {
        var settings = new List<Setting>();
        if (properties.ContainsKey(RemedyProperties.Ucs2))
            settings.Add(new Setting("TemplateSms.SmsEncoding", null, ".Ucs2", "Ucs2", "\"1\""));
        if (properties.TryGetValue(RemedyProperties.Segments, out var segments))
            settings.Add(new Setting("int", "maxSegments", segments!, "Smslong", $"\"{segments}\""));
        return settings;
    }
}
