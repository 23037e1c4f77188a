using System.Globalization;

namespace TemplateSms.Errors;

/// <summary>
/// A gateway's code as it may be printed. Codes known have at most five digits; a phone number in the place of one is
/// kept, and not printed.
/// </summary>
internal static class PrintedCode
{
    private const int Greatest = 99_999;

    public static string Of(int? code) => code switch
    {
        null => "",
        >= -Greatest and <= Greatest => code.Value.ToString(CultureInfo.InvariantCulture),
        _ => "of more than five digits",
    };
}
