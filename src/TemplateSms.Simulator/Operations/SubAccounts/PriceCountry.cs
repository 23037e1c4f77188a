using TemplateSms.Shared;

namespace TemplateSms.Simulator.Operations.SubAccounts;

/// <summary>The country of a price. How the provider writes one is not public.</summary>
internal static class PriceCountry
{
    public const string Rule = "must be a country code of E.164, such as 33, or FR; the provider's form is not public";

    /// <summary>The country code of E.164 that a text stands for, or null.</summary>
    public static string? Find(string text)
    {
        if (text.Equals("FR", StringComparison.OrdinalIgnoreCase))
            return "33";
        return text.Length > 0 && text.All(char.IsAsciiDigit) && CountryCodes.Of(text) == text ? text : null;
    }
}
