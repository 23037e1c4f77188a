using System.Globalization;

namespace TemplateSms.Simulator.Operations.SubAccounts;

/// <summary>An amount of euros in a request, such as 10.50: the provider's one example of an amount has a point.</summary>
internal static class EuroAmount
{
    public const string Rule = "must be an amount of euros written with a point, such as 10.50, of at most 1000000";

    private const decimal Most = 1_000_000;

    public static bool TryRead(string text, out decimal euros) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out euros) && euros <= Most;
}
