using System.Buffers;
using System.ComponentModel.DataAnnotations;

namespace TemplateSms.AspNetCore.Isendpro;

/// <summary>The rules of the options, beyond those that are required; the words never repeat a secret.</summary>
internal static class IsendproReceiptOptionsRules
{
    private const int ShortestSecret = 16;
    private const int LongestSecret = 256;

    private static readonly SearchValues<char> _secretCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public static IEnumerable<ValidationResult> Check(IsendproReceiptOptions options)
    {
        if (options.Secrets.Count == 0)
            yield return Fault(nameof(IsendproReceiptOptions.Secrets), "at least one is required");
        if (options.Secrets.Any(secret => secret is null or { Length: < ShortestSecret or > LongestSecret }))
            yield return Fault(nameof(IsendproReceiptOptions.Secrets), $"each must have {ShortestSecret} to {LongestSecret} characters");
        if (options.Secrets.Any(secret => secret.AsSpan().ContainsAnyExcept(_secretCharacters)))
            yield return Fault(nameof(IsendproReceiptOptions.Secrets), "each must be of ASCII letters, digits, - and _ only");
        foreach (var (option, name) in NamesOf(options))
        {
            if (string.Equals(options.SecretParameter, name, StringComparison.OrdinalIgnoreCase))
                yield return Fault(option, "it must differ from SecretParameter");
        }

        if (options.Statuses.Values.Any(status => !Enum.IsDefined(status)))
            yield return Fault(nameof(IsendproReceiptOptions.Statuses), "each value must be one of SmsDeliveryStatus");
        if (options.StopWords.Count == 0 || options.StopWords.Any(word => string.IsNullOrEmpty(word) || !word.All(char.IsLetterOrDigit)))
            yield return Fault(nameof(IsendproReceiptOptions.StopWords), "at least one is required, and each must be of letters and digits");
    }

    private static IEnumerable<(string Option, string Name)> NamesOf(IsendproReceiptOptions options) =>
    [
        (nameof(IsendproReceiptOptions.TrackerParameter), options.TrackerParameter),
        (nameof(IsendproReceiptOptions.NumberParameter), options.NumberParameter),
        (nameof(IsendproReceiptOptions.StatusParameter), options.StatusParameter),
        (nameof(IsendproReceiptOptions.TextParameter), options.TextParameter),
    ];

    private static ValidationResult Fault(string option, string rule) => new($"{option} is not valid: {rule}.", [option]);
}
