using PhoneNumbers;

namespace TemplateSms.Soak.Phones;

/// <summary>libphonenumber, which knows the numbering plan of every country.</summary>
internal static class PhoneOracle
{
    private const string NoRegion = "ZZ";

    private static readonly PhoneNumberUtil _util = PhoneNumberUtil.GetInstance();

    /// <summary>The regions whose numbers are tried, and one whose numbers belong to no country.</summary>
    public static IReadOnlyList<string> Regions { get; } = [.. _util.GetSupportedRegions().Order(StringComparer.Ordinal)];

    /// <summary>The country codes, those of no country included.</summary>
    public static IReadOnlyList<int> CountryCodes { get; } = [.. _util.GetSupportedCallingCodes().Order()];

    /// <summary>Reads a text as the users of the library do; null for what it does not take for a number at all.</summary>
    public static OracleNumber? Read(PhoneCase written) => Read(written.Text, written.Region is PhoneRegion.France ? "FR" : NoRegion);

    /// <summary>Reads a number in E.164.</summary>
    public static OracleNumber? Read(string e164) => Read(e164, NoRegion);

    /// <summary>A number that is in use in a region, of one of the kinds that the region has.</summary>
    public static (string E164, string Written)? Example(string region, PhoneNumberType type) =>
        _util.GetExampleNumberForType(region, type) is { } number
            ? (_util.Format(number, PhoneNumberFormat.E164), _util.Format(number, PhoneNumberFormat.INTERNATIONAL))
            : null;

    private static OracleNumber? Read(string text, string region)
    {
        try
        {
            var number = _util.Parse(text, region);
            return new OracleNumber(_util.Format(number, PhoneNumberFormat.E164), _util.IsValidNumber(number), _util.IsPossibleNumber(number));
        }
        catch (NumberParseException)
        {
            return null;
        }
    }
}
