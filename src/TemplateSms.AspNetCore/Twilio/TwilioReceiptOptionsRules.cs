using System.ComponentModel.DataAnnotations;

namespace TemplateSms.AspNetCore.Twilio;

/// <summary>The rules of the options, beyond those that are required; the words never repeat a token.</summary>
internal static class TwilioReceiptOptionsRules
{
    public static IEnumerable<ValidationResult> Check(TwilioReceiptOptions options)
    {
        if (options.AuthTokens.Count == 0)
            yield return Fault(nameof(TwilioReceiptOptions.AuthTokens), "at least one is required");
        if (options.AuthTokens.Any(token => string.IsNullOrEmpty(token) || token.Any(c => c is <= ' ' or > '~')))
            yield return Fault(nameof(TwilioReceiptOptions.AuthTokens), "each must be of printable ASCII characters without a space, and not empty");
        if (options.PublicAddress is { } address && !IsBeginningOfUrl(address))
            yield return Fault(nameof(TwilioReceiptOptions.PublicAddress), "it must be absolute, http or https, without a user, a query and a fragment");
    }

    private static bool IsBeginningOfUrl(Uri address) =>
        address.IsAbsoluteUri
        && address.Scheme is "http" or "https"
        && address.UserInfo.Length + address.Query.Length + address.Fragment.Length == 0
        && !address.OriginalString.AsSpan().ContainsAny('?', '#');

    private static ValidationResult Fault(string option, string rule) => new($"{option} is not valid: {rule}.", [option]);
}
