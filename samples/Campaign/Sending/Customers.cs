using System.Globalization;
using TemplateSms;

namespace Campaign;

/// <summary>The customers of the campaign, with the numbers that France keeps for fiction.</summary>
internal static class Customers
{
    /// <summary>The customers, as many as there are such numbers.</summary>
    public const int Count = 10_000;

    private static readonly string[] _names = ["Camille", "Zoë", "Louis", "Inès", "Jean-Baptiste", "Maëlle", "Noé", "Aïcha", "Côme"];

    /// <summary>The number of a customer.</summary>
    public static PhoneNumber NumberOf(int customer) => PhoneNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"+3363998{customer:0000}"));

    /// <summary>The first name of a customer.</summary>
    public static string NameOf(int customer) => _names[customer % _names.Length];
}
