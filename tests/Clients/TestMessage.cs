namespace TemplateSms.Clients.Tests;

/// <summary>A message whose secrets are easy to find where they do not belong.</summary>
internal static class TestMessage
{
    public const string Key = "key-4711-secret";
    public const string Words = "hidden words";

    /// <summary>The end of the text, which is the same in JSON and in a form.</summary>
    public const string LastWord = "words";

    public const string Digits = "33680010203";
    public static readonly PhoneNumber Number = PhoneNumber.Parse("+" + Digits);
    public static readonly PhoneNumber Abroad = PhoneNumber.Parse("+216 98 360 524");
    public static readonly SmsContent Content = SmsContent.Create(Words);

    public static SmsMessage Message => Content.To(Number);

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
