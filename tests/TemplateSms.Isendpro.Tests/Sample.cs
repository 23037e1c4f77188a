using Microsoft.Extensions.Time.Testing;

namespace TemplateSms.Isendpro.Tests;

/// <summary>A message and an account whose secrets are easy to find where they do not belong.</summary>
internal static class Sample
{
    public const string Key = "key-4711-secret";
    public const string Words = "hidden words";
    public const string Digits = "33680010203";
    public static readonly PhoneNumber Number = PhoneNumber.Parse(Digits);
    public static readonly PhoneNumber Abroad = PhoneNumber.Parse("+216 98 360 524");
    public static readonly SmsContent Content = SmsContent.Create(Words);

    /// <summary>A clock that stands at an hour at which marketing may be sent.</summary>
    public static readonly TimeProvider Noon = new FakeTimeProvider(new DateTimeOffset(2026, 1, 15, 12, 0, 0, TimeSpan.Zero));

    public static SmsMessage Message => Content.To(Number);

    public static IsendproOptions Options(Uri baseAddress, Action<IsendproOptions>? change = null)
    {
        var options = new IsendproOptions { ApiKey = Key, BaseAddress = baseAddress, RetryDelay = TimeSpan.FromMilliseconds(1) };
        change?.Invoke(options);
        return options;
    }

    /// <summary>Fails when an exception, inner ones included, repeats anything secret.</summary>
    public static void AssertKeepsSecrets(Exception exception)
    {
        // Without the calls, whose lines are numbers too.
        var text = string.Join('\n', exception.ToString().Split('\n').Where(line => !line.StartsWith("   at ", StringComparison.Ordinal)));
        Assert.DoesNotContain(Key, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Digits[^3..], text, StringComparison.Ordinal);
    }
}
